#!/bin/sh
# Runs a command and shows its output only when it fails.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$@" >"$log" 2>&1
status=$?
if [ "$status" -ne 0 ]; then
  cat "$log" >&2
  echo "failed ($status): $*" >&2
fi
exit "$status"
