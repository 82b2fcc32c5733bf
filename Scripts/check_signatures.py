#!/usr/bin/env python3
"""Compares the signatures in records with what pyHanko finds in the PDFs.

    Scripts/check_signatures.py RECORDS.ndjson --root FOLDER
"""
import argparse
import datetime
import json
import logging
import pathlib
import sys

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


# A test certificate has no issuer; this is known and not compared.
logging.disable(logging.CRITICAL)


def found(path):
    with open(path, "rb") as file:
        for signature in PdfFileReader(file).embedded_signatures:
            status = validate_pdf_signature(signature, ValidationContext(allow_fetching=False))
            time = signature.self_reported_timestamp
            yield {
                "field": signature.field_name,
                "signer": signature.signer_cert.subject.native["common_name"],
                "time": time and time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                "integrity": "valid" if status.intact and status.valid else "broken",
            }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("records")
    options.add_argument("--root", default=".")
    asked = options.parse_args()
    wrong = compared = 0
    for line in pathlib.Path(asked.records).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if "error" in record or record["source"]["pdf"]["encrypted"]:
            continue
        there = list(found(pathlib.Path(asked.root) / record["source"]["file"]))
        said = [{key: s[key] for key in ("field", "signer", "time", "integrity")} for s in record["source"]["signatures"]]
        compared += len(there)
        if there != said:
            wrong += 1
            print(f"{record['source']['file']}: pyHanko finds {there}, the record says {said}")
    print(f"signatures: {compared} compared, {wrong} faults")
    sys.exit(1 if wrong or not compared else 0)


main()
