#!/bin/sh
# No Swift file has more than 400 lines, and nine in ten at most 250; prints the median.
set -eu
cd "$(dirname "$0")/.."
find Sources Tests -name '*.swift' -exec wc -l {} \; | sort -n | awk '
  { lines[NR] = $1; name[NR] = $2; if ($1 > 250) long += 1 }
  END {
    for (i = NR; i > 0 && lines[i] > 400; i--) { print name[i] ": " lines[i] " lines, more than 400"; bad = 1 }
    printf "sizes: %d Swift files, median %d lines, longest %d, %d over 250\n", NR, lines[int((NR + 1) / 2)], lines[NR], long
    if (long * 10 > NR) { print "more than one file in ten is over 250 lines"; bad = 1 }
    exit bad
  }'
