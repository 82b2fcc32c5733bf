#!/usr/bin/env python3
"""Extracts a folder of PDFs and shows what was found as a table: Scripts/demo.py PROGRAM FOLDER."""
import json
import pathlib
import subprocess
import sys

program, folder = sys.argv[1:3]
output = pathlib.Path(".build/demo.ndjson")
command = [program, "extract", "--quiet", "--format", "ndjson", "--force", "--output", str(output), folder]
status = subprocess.run(command, stderr=subprocess.DEVNULL).returncode
if status not in (0, 3):
    sys.exit(subprocess.run(command).returncode)

records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def cut(text, width):
    text = text or "–"
    return text if len(text) <= width else text[: width - 1] + "…"


def money(values):
    known = [value for value in values if value is not None]
    whole = all(value == int(value) for value in known)
    shown = f"{sum(known):,.{0 if whole else 2}f} €".replace(",", " ").replace(".", ",")
    return shown if known else "–"


def names(record, role):
    return ", ".join(p["acronym"] or p["name"] for p in record["parties"] if p["role"] == role)


columns = [("file", 23), ("kind", 11), ("délégant", 22), ("délégataire", 22), ("AE", 12), ("CP", 12), ("signed", 10), ("articles", 8)]
right = {"AE", "CP", "articles"}


def line(cells):
    print("  ".join(cut(c, w).rjust(w) if n in right else cut(c, w).ljust(w) for c, (n, w) in zip(cells, columns)).rstrip())


line([name for name, _ in columns])
line(["─" * width for _, width in columns])
errors = 0
for record in records:
    name = pathlib.PurePath(record["source"]["file"]).name
    if "error" in record:
        errors += 1
        line([name, "error", record["error"]["code"], "", "", "", "", ""])
        continue
    line([
        name, record["kind"], names(record, "delegant"), names(record, "delegataire"),
        money([c["ae"] for c in record["credits"]]), money([c["cp"] for c in record["credits"]]),
        record["signature"]["date"] or "", str(len(record["articles"])),
    ])
print(f"\n{len(records) - errors} records, {errors} error object{'s' * (errors != 1)}, valid against the schema, in {output}")
print(f"Next: {program} extract --format json {folder}/word-processor.pdf")
