#!/bin/sh
# Each C library is imported by its one target, and the library Clausier by nothing but FoundationEssentials.
set -eu
cd "$(dirname "$0")/.."
bad=0
complain() { if [ -n "$2" ]; then printf '%s\n%s\n' "$1" "$2"; bad=1; fi; }
complain "Clausier imports FoundationEssentials at most:" \
  "$(grep -rnE '^ *((public|internal|private|package|@[a-zA-Z]+) )*import ' Sources/Clausier --include='*.swift' | grep -vE 'import FoundationEssentials$' || true)"
complain "Foundation brings 44 MB of data into the program; FoundationEssentials is enough:" \
  "$(grep -rnE 'import Foundation$' Sources --include='*.swift' || true)"
for library in CArchive:Export CXlsx:Export CTesseract:ClausierOCR CPoppler:PDFText CQPDF:PDFText CSchema:SchemaValidation CSQLite:Storage CWebP:PDFText; do
  complain "${library%:*} is imported by ${library#*:} alone:" \
    "$(grep -rnE "import ${library%:*}\$" Sources --include='*.swift' | grep -v "^Sources/${library#*:}/" || true)"
done
complain "These end the program on bad input:" \
  "$(grep -rnE '\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(' Sources --include='*.swift' || true)"
[ "$bad" -eq 0 ] && echo "imports: in their places"
exit "$bad"
