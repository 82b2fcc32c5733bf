#!/bin/sh
# Makes the Debian package of the two programs for the release it runs on: Packaging/deb.sh PROGRAMS FOLDER
# PROGRAMS is where clausier and clausier-ocr were built; FOLDER gets clausier_VERSION_ARCHITECTURE.deb, and its name is printed.
# The same commit gives the same bytes. DEBFULLNAME and DEBEMAIL say who makes the package.
set -eu
cd "$(dirname "$0")/.."
programs=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
umask 022

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
# shellcheck disable=SC1091
. /etc/os-release
number=$("$programs/clausier" --version | sed -n '1s/^clausier \([^ ]*\).*/\1/p')
if ! git describe --exact-match --match "v$number" >/dev/null 2>&1; then
  number="$number~git$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d).$(git rev-parse --short=12 HEAD)"
fi
version="$number+deb$VERSION_ID"
maintainer="${DEBFULLNAME:-Clausier maintainers} <${DEBEMAIL:-clausier@packages.invalid}>"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/debian/clausier
share=$root/usr/share
document=$share/doc/clausier
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$share/man" "$document" "$share/clausier/schemas" "$share/bash-completion/completions" \
  "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"

for program in clausier clausier-ocr; do
  strip --strip-unneeded --remove-section=.comment --remove-section=.note -o "$root/usr/bin/$program" "$programs/$program"
  chmod 755 "$root/usr/bin/$program"
done
cp schemas/*.json "$share/clausier/schemas"
python3 Scripts/manual.py "$programs/clausier" "$share/man" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)"
python3 Scripts/completions.py "$programs/clausier" "$work/completions"
cp "$work/completions/bash" "$share/bash-completion/completions/clausier"
cp "$work/completions/zsh" "$share/zsh/vendor-completions/_clausier"
cp "$work/completions/fish" "$share/fish/vendor_completions.d/clausier.fish"

cp README.md LISEZMOI.md SECURITY.md CITATION.cff "$document"
cp -r Documentation "$document"
git archive HEAD samples examples | tar -x -C "$document"
rm -rf "$document/samples/make.py" "$document/samples/source" "$document/samples/open.txt"
cat Packaging/copyright LICENSE /usr/share/doc/libvalijson-dev/copyright /usr/share/doc/rapidjson-dev/copyright >"$document/copyright"
python3 Packaging/deb_changelog.py "$version" "$VERSION_CODENAME" "$SOURCE_DATE_EPOCH" "$maintainer" \
  <CHANGELOG.md >"$work/debian/changelog"
cp "$work/debian/changelog" "$document/changelog"
find "$share/man" "$document/changelog" -type f -exec gzip -9n {} +

architecture=$(dpkg --print-architecture)
sed "s/@MAINTAINER@/$maintainer/" Packaging/control >"$work/debian/control"
cd "$work"
dpkg-shlibdeps -Tdebian/substvars debian/clausier/usr/bin/*
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
find "$root" -type d -exec chmod 755 {} +
find "$share" -type f -exec chmod u=rw,go=r {} +
chmod 755 "$document"/examples/hooks/pre-commit
dpkg-gencontrol -pclausier -Tdebian/substvars -P"$root" -fdebian/files
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
package=$folder/clausier_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$root" "$package" >/dev/null
echo "$package"
