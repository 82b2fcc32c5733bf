#!/usr/bin/env python3
"""Workbooks come back from LibreOffice as the tables that they were made of: Scripts/check_sheets.py PROGRAM SAMPLES

Exports the samples and a record with texts that readers stumble over as csv, xlsx and ods, has LibreOffice make CSV of each
sheet, and compares the columns that both have. No cell may be a formula. Skipped with a message where there is no soffice.
"""
import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

PROGRAM, SAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
TABLES = ["acts", "credits", "parties", "chorus", "articles"]
# All cells as they are, not as they are shown; all of them quoted; a file for each sheet.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
HOSTILE = ["=1+1", "+SUM(A1)", "-2", "@x", "a\nb", "  two  blanks ", "tab\there", "_x0041_", "]]>", "<b>&amp;", "\u202eturned", "é 𝔘",
           "0352", "2031-01-02", "TRUE", "1e5"]


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def plain(name, text):
    """A cell as text: amounts without the form of the sheet, a text without the sign that keeps it from being calculated."""
    if name in ("ae", "cp") and text:
        return f"{float(text):g}" if abs(float(text)) < 1e6 else f"{float(text):.2f}".rstrip("0").rstrip(".")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text[1:] if re.match(r"'\s*[=+\-@\t]", text) else text


def main():
    office = shutil.which("soffice")
    # LibreOffice's programs come one by one: without Calc, soffice makes no tables.
    if not office or not (pathlib.Path(office).resolve().parent / "libsclo.so").exists():
        print("sheets: not checked, no LibreOffice Calc here (libreoffice-calc)")
        return
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        run = lambda *words: subprocess.run([str(word) for word in words], capture_output=True, check=False)
        records = folder / "records.ndjson"
        run(PROGRAM, "extract", "-f", "ndjson", "--ocr", "never", "-o", records, SAMPLES)
        hostile = json.loads((SAMPLES.parent / "schemas" / "example.json").read_text())
        hostile["evidence"] = {}
        with open(records, "a", encoding="utf-8") as lines:
            for number, text in enumerate(HOSTILE):
                hostile["title"] = hostile["subject"] = hostile["parties"][0]["name"] = hostile["articles"][0]["text"] = text
                hostile["source"]["sha256"] = f"{number:064x}"
                lines.write(json.dumps(hostile) + "\n")
        run(PROGRAM, "export", "-f", "csv", "-o", f"{folder}/tables/", records)
        faults, cells = [], 0
        for form in ("xlsx", "ods"):
            book = folder / f"book.{form}"
            run(PROGRAM, "export", "-f", form, "-o", book, records)
            with zipfile.ZipFile(book) as parts:
                for name in parts.namelist():
                    if re.search(rb"<f>|table:formula", parts.read(name)):
                        faults.append(f"{form}: {name} has a formula")
            run("soffice", f"-env:UserInstallation=file://{folder}/home", "--headless", "--convert-to", FILTER, "--outdir",
                folder / form, book)
            for table in TABLES:
                ours, theirs = rows(folder / "tables" / f"{table}.csv"), rows(folder / form / f"book-{table}.csv")
                # A document that gave no record has a row in the table of acts only.
                if len(ours) != len(theirs):
                    faults.append(f"{form}: {table} has {len(theirs)} rows, not {len(ours)}")
                for number, (one, other) in enumerate(zip(ours, theirs)):
                    for name in one:
                        cells += 1
                        if plain(name, one[name]) != plain(name, other[name]):
                            faults.append(f"{form}: {table}, row {number}, {name}: {other[name]!r}, not {one[name]!r}")
        if faults:
            print("\n".join(faults[:20]))
            sys.exit(1)
        print(f"sheets: {cells} cells came back from LibreOffice as they went in, no formula")


if __name__ == "__main__":
    main()
