#!/bin/sh
# Runs a command and shows its output only when it fails; with --last N, its last N lines also when it succeeds.
set -u
last=0
if [ "$1" = --last ]; then last=$2; shift 2; fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$@" >"$log" 2>&1
status=$?
if [ "$status" -ne 0 ]; then
  cat "$log" >&2
  echo "failed ($status): $*" >&2
elif [ "$last" -gt 0 ]; then
  tail -n "$last" "$log"
fi
exit "$status"
