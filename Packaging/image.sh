#!/bin/sh
# Makes an OCI image, as one archive, of a bare Debian with the package: Packaging/image.sh PACKAGE ARCHIVE. No registry is asked; it
# needs root and the network for Debian's packages. `skopeo copy oci-archive:ARCHIVE …` or `podman load` takes it.
# It runs as an ordinary user; give it a folder: podman run --read-only --network none -v "$PWD:/work" IMAGE extract acte.pdf
set -eu
if [ "${3:-}" != inside ]; then exec unshare --mount --propagation private "$0" "$1" "$2" inside; fi
package=$(realpath "$1")
archive=$(realpath "$(dirname "$2")")/$(basename "$2")
cd "$(dirname "$0")/.."
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
# shellcheck disable=SC1091
. /etc/os-release
bare=$(Packaging/bare_root.sh "$VERSION_CODENAME")

work=$(mktemp -d)
root=$work/root
mkdir "$root"
trap 'umount "$root/proc" 2>/dev/null || true; grep -q " $work" /proc/self/mounts || rm -rf --one-file-system "$work"' EXIT
tar -x -f "$bare" -C "$root"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/tmp/"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
in_root apt-get update -qq
in_root apt-get install -y -qq --no-install-recommends tesseract-ocr-fra tesseract-ocr-osd "/tmp/${package##*/}" >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; exit 1; }
umount "$root/proc"
# What only installing needs, and pages that nobody reads in an image; the copyright files stay.
rm -rf "$root"/var/lib/apt/lists "$root"/var/cache/* "$root"/var/log/* "$root"/tmp/* "$root"/usr/share/man "$root"/usr/share/locale \
  "$root"/usr/share/info "$root"/dev/* "$root"/etc/resolv.conf "$root"/etc/hostname
find "$root/usr/share/doc" -type f ! -name copyright -delete
mkdir -m 755 "$root/work"
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

layout=$work/layout
umoci init --layout "$layout"
umoci new --image "$layout:clausier"
umoci insert --image "$layout:clausier" "$root" /
umoci config --image "$layout:clausier" --config.user 1000:1000 --config.workingdir /work --config.entrypoint clausier \
  --config.env LANG=C.UTF-8 --config.env PATH=/usr/bin:/bin --created "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)"
umoci gc --layout "$layout"
tar -c -f "$archive" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$layout" .
echo "image: $archive, $(du -m "$archive" | cut -f1) MB"
