#!/bin/sh
# Makes a bare Debian of a release once, as an archive: Packaging/bare_root.sh RELEASE; prints its path. Needs root, mmdebstrap and
# the network; an archive of the last week is taken as it is.
set -eu
cd "$(dirname "$0")/.."
release=$1
archive=$PWD/.build/roots/$release.tar
mkdir -p .build/roots
if [ -z "$(find "$archive" -mtime -7 2>/dev/null)" ]; then
  mmdebstrap --quiet --format=tar --variant=minbase "$release" "$archive.new" \
    "deb http://deb.debian.org/debian $release main" "deb http://deb.debian.org/debian-security $release-security main" >&2
  mv "$archive.new" "$archive"
fi
echo "$archive"
