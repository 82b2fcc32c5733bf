#!/usr/bin/env python3
"""Reads every box of a record's evidence again from the PDF, with pdfplumber, and compares it with the quote.

    Scripts/check_evidence.py RECORDS [--root FOLDER] [--password FILE=PASSWORD] [--show N]

RECORDS is what `clausier extract` wrote (json or ndjson, - for standard input); the files are looked for under FOLDER.
A character is in a box when its middle is, so that half a glyph more or less at an edge makes no difference. Spaces
are not compared (PDFs often have none), ligatures and the kinds of hyphen and quote are made alike. What was read from
a page's image has no characters to compare; of that only the box is checked. It is also checked that every extracted value
has its evidence, that every item of evidence has its value, and that every scalar of a long text but its line breaks is in
the `chars` of exactly one item.
Exit status: 0 when all agree, 1 when something does not.
"""
import argparse
import collections
import json
import pathlib
import re
import sys
import unicodedata
import urllib.parse

import pdfplumber

TEXT_FIELDS = re.compile(r"/(preamble|subject)$|/(articles|annexes|footnotes)/\d+/text$")
# Values that follow from others or from structure, and those that describe the file, have no place on a page.
WITHOUT_EVIDENCE = re.compile(
    r"^/(schemaVersion|source|kind|nature|diagnostics|amends/kind)(/|$)"
    r"|/(role|section|nature|amended|event|mode|topics|under|party|chorus|programme|bop)(/\d+)?$"
)
FROM_IMAGES = {"ocr", "corrected"}
ALIKE = str.maketrans({
    "\u2019": "'", "\u2018": "'", "\u201C": '"', "\u201D": '"', "\uF0B7": "\u2022",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2212": "-", "\u00AD": "-",
})


def bare(text):
    """The text as it is compared: no spaces, no ligatures, one kind of hyphen and of quote."""
    text = unicodedata.normalize("NFKC", text).translate(ALIKE)
    return "".join(c for c in text if not c.isspace() and c not in "\u200B\uFEFF")


def records(path):
    text = sys.stdin.read() if path == "-" else pathlib.Path(path).read_text(encoding="utf-8")
    try:
        whole = json.loads(text)
        return whole if isinstance(whole, list) else [whole]
    except json.JSONDecodeError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def leaves(value, pointer=""):
    """Every value of the record that is no object and no list, with its JSON Pointer."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{index}")
    elif value is not None:
        yield pointer, value


class Pages:
    """The characters of a PDF's pages, each page read once."""

    def __init__(self, path, password):
        self.pdf = pdfplumber.open(path, password=password or "")
        self.read = {}

    def characters(self, number):
        if number not in self.read:
            page = self.pdf.pages[number - 1]
            left, top = page.bbox[0], page.bbox[1]
            self.read[number] = [
                ((c["x0"] + c["x1"]) / 2 - left, (c["top"] + c["bottom"]) / 2 - top, c["x0"] - left, c["text"])
                for c in page.chars
            ]
        return self.read[number]

    def size(self, number):
        page = self.pdf.pages[number - 1]
        return float(page.width), float(page.height)

    def text(self, number, box):
        x, y, width, height = box
        inside = [c for c in self.characters(number) if x <= c[0] <= x + width and y <= c[1] <= y + height]
        return "".join(c[3] for c in sorted(inside, key=lambda c: c[2]))


def chars_fault(value, items):
    """What is wrong with the stretches of a long text, as words; none where they make up the text."""
    end = 0
    for item in items:
        start, stop = item.get("chars") or (-1, -1)
        if not end <= start < stop <= len(value):
            return f"chars {item.get('chars')} after {end} of {len(value)}"
        if value[end:start].strip("\n"):
            return f"{value[end:start]!r} is in no item"
        end = stop
    return f"{value[end:]!r} is in no item" if value[end:].strip("\n") else None


def faults(record, pages):
    """What does not agree, as (kind, pointer, detail); and how many items were read."""
    evidence = record.get("evidence") or {}
    values = dict(leaves({k: v for k, v in record.items() if k != "evidence"}))
    found, read = [], 0
    for pointer, value in values.items():
        if not WITHOUT_EVIDENCE.search(pointer) and not evidence.get(pointer):
            found.append(("no evidence", pointer, json.dumps(value, ensure_ascii=False)[:80]))
    for pointer, items in evidence.items():
        if pointer not in values:
            found.append(("no value", pointer, ""))
        elif TEXT_FIELDS.search(pointer) and record.get("schemaVersion") != "1.0" and (wrong := chars_fault(values[pointer], items)):
            found.append(("chars", pointer, wrong))
        for item in items:
            read += 1
            number, box = item["page"], item["box"]
            if not 1 <= number <= len(pages.pdf.pages):
                found.append(("no such page", pointer, str(number)))
                continue
            width, height = pages.size(number)
            if min(box[2:]) < 0 or min(box[:2]) < -1 or box[0] + box[2] > width + 1 or box[1] + box[3] > height + 1:
                if item.get("confidence", 1) > 0.5:
                    found.append(("off the page", pointer, f"page {number} {box}"))
                continue
            if item.get("text") is None:
                if not TEXT_FIELDS.search(pointer):
                    found.append(("no quote", pointer, f"page {number} {box}"))
                continue
            there, quote = bare(pages.text(number, box)), bare(item["text"])
            if not there and item.get("method") in FROM_IMAGES:
                continue
            if there != quote:
                found.append(("differs", pointer, f"page {number} {box}: quoted {item['text']!r}, in the box {there!r}"))
    return found, read


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("records")
    options.add_argument("--root", default=".")
    options.add_argument("--password", action="append", default=[])
    options.add_argument("--show", type=int, default=20)
    asked = options.parse_args()
    passwords = dict(entry.split("=", 1) for entry in asked.password)
    total, kinds, shown = 0, collections.Counter(), 0
    opened = None
    for record in records(asked.records):
        name = record["source"]["file"]
        if "error" in record:
            continue
        if opened is None or opened[0] != name:
            path = pathlib.Path(asked.root) / urllib.parse.unquote_to_bytes(name).decode("utf-8", "surrogateescape")
            opened = (name, Pages(path, passwords.get(name)))
        found, read = faults(record, opened[1])
        total += read
        for kind, pointer, detail in found:
            kinds[kind] += 1
            if shown < asked.show:
                print(f"{name}: {pointer}: {kind}: {detail}")
                shown += 1
    wrong = sum(kinds.values())
    if wrong > shown:
        print(f"… and {wrong - shown} more")
    print(f"evidence: {total} items read again, {wrong} faults" + (f" {dict(kinds)}" if wrong else ""))
    sys.exit(1 if wrong or not total else 0)


if __name__ == "__main__":
    main()
