#!/bin/sh
# Installs the Debian packages that are missing for a purpose (build, demo, test, bench, samples, scans, deb, image, examples, spark),
# and says which; for test, samples, scans, examples and spark also the Python packages, into .venv. Does nothing and prints nothing
# when all is installed.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:?usage: Scripts/setup.sh build|demo|test|bench|samples|scans|deb|image|examples|spark}
packages="pkg-config g++ libpoppler-glib-dev libqpdf-dev libsqlite3-dev libdeflate-dev libwebp-dev libvalijson-dev rapidjson-dev libtesseract-dev libarchive-dev libxlsxwriter-dev"
reading="poppler-data tesseract-ocr-fra tesseract-ocr-osd"
packages="$packages $reading"
python=no
# Spark runs on Java 17 and 21: Debian 12 has the one, Debian 13 the other.
java=openjdk-17-jre-headless
if [ -z "$(apt-cache madison $java 2>/dev/null)" ]; then java=openjdk-21-jre-headless; fi
case $purpose in
  build) ;;
  demo) packages="$packages python3" ;;
  test) packages="$packages python3 python3-venv chromium fonts-liberation libxml2-utils mandoc poppler-utils qpdf sqlite3 strace zsh"; python=yes ;;
  bench) packages="$packages python3 poppler-utils gcc libc6-dev tesseract-ocr" ;;
  samples) packages="$packages python3 python3-venv poppler-utils qpdf libreoffice-writer weasyprint fonts-liberation fonts-dejavu-core"; python=yes ;;
  scans) packages="$packages python3 python3-venv poppler-utils fontconfig fonts-liberation fonts-dejavu-core fonts-freefont-ttf fonts-crosextra-carlito fonts-texgyre"; python=yes ;;
  examples) packages="$packages python3 python3-venv"; python=yes ;;
  deb) packages="$packages python3 dpkg-dev lintian mmdebstrap" ;;
  image) packages="$packages python3 dpkg-dev mmdebstrap umoci" ;;
  spark) packages="$packages python3 python3-venv $java"; python=yes ;;
  *) echo "setup.sh: unknown purpose: $purpose" >&2; exit 2 ;;
esac

if ! command -v swift >/dev/null 2>&1; then
  echo "Swift is missing: install the Swift 6.3 toolchain for your Debian from https://www.swift.org/install/linux/ and put it on the PATH." >&2
  exit 1
fi
if ! told=$(swift --version 2>&1); then
  # On a bare system the loader names the library that is not there.
  library=$(printf '%s\n' "$told" | sed -n 's/.*: \(lib[^:]*\.so[^:]*\): cannot open shared object file.*/\1/p' | head -n 1)
  printf 'Swift does not run here: %s\n' "$told" >&2
  case $library in
    libncurses* | libtinfo*) echo "Install it: apt-get install libncurses6" >&2 ;;
    ?*) echo "Install the package that has $library; https://www.swift.org/install/linux/ lists those that Swift needs." >&2 ;;
  esac
  exit 1
fi

if command -v dpkg-query >/dev/null 2>&1; then
  missing=""
  for package in $packages; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
      installed) ;;
      *) missing="$missing $package" ;;
    esac
  done
  if [ -n "$missing" ]; then
    echo "Installing Debian packages:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
      command -v sudo >/dev/null 2>&1 || { echo "Not root and no sudo: run as root: apt-get install$missing" >&2; exit 1; }
      as_root="sudo"
    fi
    log=$(mktemp)
    # $as_root and $missing are lists of words.
    # shellcheck disable=SC2086
    if ! { $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
      cat "$log" >&2
      rm -f "$log"
      echo "apt-get failed: see above." >&2
      exit 1
    fi
    rm -f "$log"
  fi
else
  echo "No dpkg here: these must be there under your system's names: $packages" >&2
fi

# A list of Python packages, installed once.
install_python() {
  installed=.venv/installed-$(echo "$1" | tr / -)
  cmp -s "$1" "$installed" && return
  echo "Installing Python packages into .venv: $(grep -v '^#' "$1" | tr '\n' ' ')"
  [ -x .venv/bin/python ] || python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$1"
  cp "$1" "$installed"
}

if [ "$python" = yes ]; then install_python Scripts/requirements.txt; fi
if [ "$purpose" = scans ]; then install_python Scripts/requirements-scans.txt; fi
if [ "$purpose" = examples ]; then install_python examples/python/requirements.txt; fi
if [ "$purpose" = spark ]; then install_python examples/spark/requirements.txt; fi
