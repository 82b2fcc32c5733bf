#!/bin/sh
# Unpacks an image and extracts the samples in it as its user, read-only and without network: Packaging/test_image.sh ARCHIVE PROGRAM.
# The records must be those of PROGRAM. Needs root.
set -eu
if [ "${3:-}" != inside ]; then exec unshare --mount --net --propagation private "$0" "$1" "$2" inside; fi
archive=$(realpath "$1")
program=$(realpath "$2")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
root=$work/bundle/rootfs
trap 'umount -R "$root/dev" "$root/proc" "$root" 2>/dev/null || true; grep -q " $work" /proc/self/mounts || rm -rf --one-file-system "$work"' EXIT
mkdir "$work/layout"
tar -x -f "$archive" -C "$work/layout"
umoci unpack --image "$work/layout:clausier" "$work/bundle" >/dev/null 2>&1
grep -q '"uid": 1000' "$work/bundle/config.json" || { echo "image-test: it does not run as an ordinary user" >&2; exit 1; }
cp -r samples/. "$root/work"
chmod -R go+rX "$root/work"
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
# What every runtime gives; without random numbers no signature is checked.
for device in null urandom; do touch "$root/dev/$device" && mount --bind "/dev/$device" "$root/dev/$device"; done
mount -o remount,bind,ro "$root"
records="--password-file passwords.txt --quiet --format ndjson"
chroot --userspec=1000:1000 "$root" env -i LANG=C.UTF-8 PATH=/usr/bin:/bin sh -c "cd /work && exec clausier extract . $records" >"$work/image"
(cd samples && "$program" extract . $records) >"$work/built"
cmp "$work/image" "$work/built" || { echo "image-test: the records are not those of the build" >&2; exit 1; }
echo "image-test: $(wc -l <"$work/image") records as built, read-only, without network"
