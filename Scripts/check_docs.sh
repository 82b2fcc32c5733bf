#!/bin/sh
# The pages and comments of the library make documentation without a broken link; needs what `swift build` has built.
set -eu
cd "$(dirname "$0")/.."
folder=.build/documentation
rm -rf "$folder"
mkdir -p "$folder/symbols"
target=$(swiftc -print-target-info | sed -n 's/.*"unversionedTriple" *: *"\(.*\)".*/\1/p' | head -1)
swift symbolgraph-extract -module-name Clausier -I .build/debug/Modules -target "$target" \
  -minimum-access-level public -output-dir "$folder/symbols"
docc convert Sources/Clausier/Clausier.docc --additional-symbol-graph-dir "$folder/symbols" --output-dir "$folder/Clausier.doccarchive" \
  --fallback-bundle-identifier clausier --fallback-display-name Clausier --warnings-as-errors
echo "documentation: $(find "$folder/Clausier.doccarchive/data" -name '*.json' | wc -l) pages, no broken link"
