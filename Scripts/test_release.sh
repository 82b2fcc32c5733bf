#!/bin/sh
# Builds and tests this commit in a bare Debian of another release: Scripts/test_release.sh bookworm|trixie [TARGET…]
# TARGET is what `make` is asked for there; demo, deb-test and test if nothing is said. Needs root, mmdebstrap, the network, and the Swift
# toolchain, whose folder is lent. What is mounted is in a name space of its own, and is gone with it. Takes as long as a first build.
set -eu
if [ "${INSIDE:-}" != yes ]; then INSIDE=yes exec unshare --mount --propagation private "$0" "$@"; fi
cd "$(dirname "$0")/.."
release=${1:?usage: Scripts/test_release.sh bookworm|trixie [TARGET…]}
shift
[ $# -gt 0 ] || set -- demo deb-test test
toolchain=$(dirname "$(dirname "$(realpath "$(command -v swift)")")")
archive=$(Packaging/bare_root.sh "$release")

root=$(mktemp -d)
# A mount of its own, since what is run there wants name spaces of its own, and no other folder can be the root of one.
mount --bind "$root" "$root"
trap 'umount "$root/proc" "$root/dev/pts" "$root/dev" "$root/opt/swift" "$root" 2>/dev/null || true; grep -q " $root" /proc/self/mounts || rm -rf --one-file-system "$root"' EXIT
tar -x -f "$archive" -C "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t devpts devpts "$root/dev/pts" -o newinstance,ptmxmode=0666
mkdir -p "$root/opt/swift" "$root/clausier"
mount --bind "$toolchain" "$root/opt/swift"
mount -o remount,bind,ro "$root/opt/swift"
cp /etc/resolv.conf "$root/etc/resolv.conf"
in_root() {
  chroot "$root" env -i PATH=/opt/swift/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
in_root apt-get update -qq
# What the toolchain itself asks for, and what a system has before a checkout: make, git, certificates.
in_root apt-get install -y -qq --no-install-recommends ca-certificates git make libncurses6 libcurl4 libxml2 libpython3-dev \
  tzdata >"$root/tmp/apt.log" 2>&1 || { cat "$root/tmp/apt.log" >&2; exit 1; }
git bundle create -q "$root/tmp/clausier.bundle" HEAD
in_root git -c advice.detachedHead=false -c init.defaultBranch=main clone -q /tmp/clausier.bundle /clausier
# The package is installed in a root like this one.
mkdir -p "$root/clausier/.build/roots"
cp "$archive" "$root/clausier/.build/roots/"
in_root make -C /clausier "$@"
echo "$release: make $* passes"
