#!/bin/sh
# Builds the two programs for release: SwiftPM takes one product at a time.
set -eu
cd "$(dirname "$0")/.."
for product in clausier clausier-ocr; do
  swift build -c release --static-swift-stdlib --product "$product"
done
