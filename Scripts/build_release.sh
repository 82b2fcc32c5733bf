#!/bin/sh
# Builds the two programs for release: SwiftPM takes one product at a time. They tell the commit that they were built from,
# and the addresses of what they call cannot be written to once they run.
set -eu
cd "$(dirname "$0")/.."
commit=${CLAUSIER_COMMIT:-$(git describe --always --dirty=+ --abbrev=12 --exclude '*' 2>/dev/null || true)}
if [ -n "$commit" ]; then export CLAUSIER_COMMIT="$commit"; fi
for product in clausier clausier-ocr; do
  swift build -c release --static-swift-stdlib -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now --product "$product"
done
