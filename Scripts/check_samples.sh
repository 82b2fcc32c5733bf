#!/bin/sh
# Extracts the samples and has other programs check the records: Scripts/check_samples.sh PROGRAM PYTHON.
set -eu
program=$1
python=$2
records=.build/check-samples.ndjson
status=0
"$program" extract --quiet --format ndjson --output "$records" samples 2>/dev/null || status=$?
[ "$status" -eq 3 ] || { echo "extract samples: exit status $status, 3 expected (one file needs a password)" >&2; exit 1; }
"$python" Scripts/check_evidence.py "$records"
"$python" Scripts/check_signatures.py "$records"
"$python" Scripts/validate_with_jsonschema.py "$records" --agree "$program"
"$program" validate "$records"
