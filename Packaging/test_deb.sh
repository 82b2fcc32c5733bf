#!/bin/sh
# Installs a package in a bare Debian of the machine's own release, uses it as an ordinary user on the samples, and removes it:
# Packaging/test_deb.sh PACKAGE PROGRAM. The records must be those of PROGRAM, which the tests hold to the committed ones.
# Needs root. What it mounts is in a name space of its own, and is gone with it.
set -eu
if [ "${3:-}" != inside ]; then exec unshare --mount --propagation private "$0" "$1" "$2" inside; fi
package=$(realpath "$1")
program=$(realpath "$2")
cd "$(dirname "$0")/.."
# shellcheck disable=SC1091
. /etc/os-release
archive=$(Packaging/bare_root.sh "$VERSION_CODENAME")

root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; grep -q " $root" /proc/self/mounts || rm -rf --one-file-system "$root"' EXIT
tar -x -f "$archive" -C "$root"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
fail() { echo "deb-test: $*" >&2; exit 1; }
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/tmp DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/tmp sh -euc "cd /tmp; $1"; }

for name in clausier clausier-ocr; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -O "./usr/bin/$name" >"$root/tmp/$name"
  readelf -W -d -l "$root/tmp/$name" | grep -q 'GNU_RELRO' && readelf -d "$root/tmp/$name" | grep -q 'Flags:.*NOW' ||
    fail "$name is not bound at its start"
  rm "$root/tmp/$name"
done

cp "$package" "$root/tmp/"
in_root apt-get update -qq
in_root apt-get install -y -qq "/tmp/${package##*/}" >"$root/install.log" 2>&1 || { cat "$root/install.log" >&2; fail "does not install"; }

doc=/usr/share/doc/clausier
as_user "clausier doctor" | grep -q "Nothing is missing." || fail "doctor misses something: $(as_user 'clausier doctor')"
records="extract samples --password-file samples/passwords.txt --quiet --format ndjson"
as_user "cd $doc; clausier $records --output /tmp/installed.ndjson" || fail "the samples cannot be read"
"$program" $records --output "$root/tmp/built.ndjson"
cmp "$root/tmp/installed.ndjson" "$root/tmp/built.ndjson" || fail "the records are not those of the build"
status=0
as_user "clausier check --stage draft $doc/examples/check/projet.pdf" >"$root/tmp/check.txt" || status=$?
[ "$status" -eq 1 ] && grep -q LEG005 "$root/tmp/check.txt" || fail "check gives $status"
as_user "clausier index acts.db installed.ndjson --quiet; clausier search acts.db 'quai programme:203'" | grep -q turned.pdf ||
  fail "search finds nothing"
as_user "clausier review --quiet $doc/samples/turned.pdf --output review.html" && grep -q "quais de transbordement" "$root/tmp/review.html" ||
  fail "review shows nothing"
[ -s "$root/usr/share/man/fr/man1/clausier-check.1.gz" ] || fail "no French manual"

in_root apt-get purge -y -qq clausier >/dev/null 2>&1
left=$(find "$root" -xdev \( -path "$root/tmp" -o -path "$root/proc" \) -prune -o -iname '*clausier*' -print |
  grep -v "/var/cache/apt/\|/var/lib/apt/" || true)
[ -z "$left" ] || fail "purging leaves $left"
echo "deb-test: installed on $PRETTY_NAME, $(wc -l <"$root/tmp/installed.ndjson") records as built, removed without a trace"
