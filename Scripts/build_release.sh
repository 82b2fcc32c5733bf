#!/bin/sh
# Builds the two programs for release: SwiftPM takes one product at a time. They tell the commit that they were built from,
# and the addresses of what they call cannot be written to once they run. The toolchain's own linker sees to that: Debian 13 has
# no gold, and the linker that would take its place leaves it out.
set -eu
cd "$(dirname "$0")/.."
commit=${CLAUSIER_COMMIT:-$(git describe --always --dirty=+ --abbrev=12 --exclude '*' 2>/dev/null || true)}
if [ -n "$commit" ]; then export CLAUSIER_COMMIT="$commit"; fi
for product in clausier clausier-ocr; do
  swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now --product "$product"
done
