#!/bin/sh
# Runs the Swift tests; prints the last line when all pass, else what failed and why.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --skip-build --disable-xctest "$@" >"$log" 2>&1
status=$?
if [ "$status" -ne 0 ]; then
  grep -vE '^(◇|✔|\[[0-9]+/[0-9]+\]|Building|Build complete|warning: .disable)' "$log" | cut -c1-400 >&2
  echo "failed ($status): swift test $*" >&2
else
  grep -E '^✔ Test run|samples/open.txt' "$log"
fi
exit "$status"
