#!/bin/sh
# Makes a release: Packaging/release.sh VERSION; in .build/releases/VERSION there are then the sources, the package, the list of what
# is linked, the section of the changelog, and the sums of all. It sets the tag vVERSION and publishes nothing.
# PROGRAMS names a folder with programs that are built already, for a trial.
set -eu
cd "$(dirname "$0")/.."
version=${1:?usage: make release VERSION=1.2.3}
fail() { echo "release: $*" >&2; exit 1; }

[ -z "$(git status --porcelain --untracked-files=no)" ] || fail "there are changes that are not committed"
grep -q "static let number = \"$version\"" Sources/ClausierCLI/Version.swift || fail "Sources/ClausierCLI/Version.swift has another version"
grep -q "^version: $version\$" CITATION.cff || fail "CITATION.cff has another version"
grep -q "^## \[$version\] - [0-9-]*\$" CHANGELOG.md || fail "CHANGELOG.md has no section « ## [$version] - day »"
if git rev-parse -q --verify "refs/tags/v$version" >/dev/null; then
  [ "$(git rev-parse "v$version^{commit}")" = "$(git rev-parse HEAD)" ] || fail "v$version is the tag of another commit"
else
  git tag -a "v$version" -m "Clausier $version"
fi

programs=${PROGRAMS:-}
if [ -z "$programs" ]; then
  Scripts/quiet.sh Scripts/build_release.sh
  programs=.build/release
fi
folder=$PWD/.build/releases/$version
rm -rf "$folder"
mkdir -p "$folder"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git archive --prefix="clausier-$version/" HEAD | gzip -9n >"$folder/clausier-$version.tar.gz"
Packaging/deb.sh "$programs" "$folder" >/dev/null
python3 Packaging/spdx.py "$version" "$SOURCE_DATE_EPOCH" "$programs/clausier" "$programs/clausier-ocr" >"$folder/clausier-$version.spdx.json"
awk -v head="## [$version]" 'index($0, "## ") == 1 { on = index($0, head) == 1; next } on' CHANGELOG.md >"$folder/changes.md"
(cd "$folder" && sha256sum -- * >SHA256SUMS)
echo "release $version, tagged v$version, in $folder:"
ls "$folder"
