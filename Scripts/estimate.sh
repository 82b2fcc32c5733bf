#!/bin/bash
# Estimates how unseen acts are read: draws acts, reads them back, and prints the scores by field and by
# wording form, the worst first.   Scripts/estimate.sh [number of acts]
set -euo pipefail
cd "$(dirname "$0")/.."
CLAUSIER_ACTS="${1:-1000}" CLAUSIER_ESTIMATE="$PWD/.build/estimate.txt" swift test --quiet --filter ReadBackTests >/dev/null || true
cat .build/estimate.txt
