#!/usr/bin/env python3
"""Looks for every stretch that `clausier search` marks on the page and in the box that it names, with pdfplumber.

    Scripts/check_marks.py PROGRAM FOLDER|PDF… [--show N] [--least SHARE]

Makes an index of the PDFs, asks for the words that acts have and for their codes, amounts and dates, and reads each box
again. Spaces, accents, case and hyphens are not compared. Passages that were read from a page's image have no characters.
Exit status: 0 when at least SHARE (0.99) of the stretches are there.
"""
import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
import unicodedata

from check_evidence import Pages

QUERIES = [
    "convention", "délégation", "gestion", "crédit", "dépense", "délégant", "délégataire", "article", "durée", "signature",
    "comptable", "programme", "paiement", "service", "direction", "ministère", "préfet", "l'avenant", "exécution", "compte",
    '"délégation de gestion"', '"autorisations d\'engagement"', "budg*", "facture*", "responsable", "décret", "état",
    "ae>=0", "cp>=0", "signe>=1990", "fin>=1990", "texte:2004-1085", "article:objet", "article:durée", "partie:direction",
    "signataire:direct*", "centre:0*00* OR centre:020* OR centre:021* OR centre:03*",
    " OU ".join(f"programme:{number}" for number in range(100, 220)),
    " OU ".join(f"programme:{number}" for number in range(300, 400)),
]


def bare(text):
    """Letters and figures alone, small and without accents."""
    text = unicodedata.normalize("NFKD", text.lower()).replace("œ", "oe").replace("æ", "ae")
    return "".join(letter for letter in text if letter.isalnum())


def answers(program, index, queries):
    for query in queries:
        run = subprocess.run(
            [program, "search", index, query, "--format", "ndjson", "--limit", "100000", "--passages", "1000"],
            capture_output=True, text=True)
        if run.returncode:
            continue
        for line in run.stdout.splitlines():
            yield query, json.loads(line)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--least", type=float, default=0.99)
    options = parser.parse_args()
    counts, bad, pages = collections.Counter(), [], {}
    with tempfile.TemporaryDirectory() as folder:
        index = f"{folder}/acts.db"
        subprocess.run([options.program, "index", "--quiet", index, *options.inputs], stderr=subprocess.DEVNULL)
        for query, act in answers(options.program, index, QUERIES):
            counts["acts"] += 1
            for passage in act["passages"]:
                for start, end in passage["marks"]:
                    mark = passage["text"][start:end]
                    counts["marks"] += 1
                    if passage["page"] is None or passage["box"] is None:
                        counts["without place"] += 1
                        continue
                    path = act["file"]
                    if path not in pages:
                        pages[path] = Pages(path, None)
                    if not pages[path].characters(passage["page"]):
                        counts["on images"] += 1
                        continue
                    inside = inside_text(pages[path], passage["page"], passage["box"])
                    counts["read"] += 1
                    # In a table the words of a phrase may stand under each other, with other columns between.
                    if bare(mark) in inside or all(bare(word) in inside for word in re.split(r"[\s'’-]+", mark)):
                        counts["right"] += 1
                    else:
                        bad.append((query, path, passage["page"], passage["pointer"], mark, inside[:120]))
    for one in bad[:options.show]:
        print(*one, sep=" | ", file=sys.stderr)
    share = counts["right"] / max(1, counts["read"])
    print(f"marks: {counts['marks']} in {counts['acts']} answers, {counts['read']} read again, {share:.4f} in their boxes; "
          f"{counts['without place']} without a place, {counts['on images']} on images")
    sys.exit(0 if counts["read"] and share >= options.least else 1)


def inside_text(pages, number, box):
    """The letters in a box, line by line: characters whose middles are near in height are on one line."""
    x, y, width, height = box
    inside = [c for c in pages.characters(number) if x - 0.5 <= c[0] <= x + width + 0.5 and y - 0.5 <= c[1] <= y + height + 0.5]
    inside.sort(key=lambda c: c[1])
    lines, last = [], None
    for character in inside:
        if last is None or character[1] - last > 4:
            lines.append([])
            last = character[1]
        lines[-1].append(character)
    return bare("".join("".join(c[3] for c in sorted(line, key=lambda c: c[2])) for line in lines))


if __name__ == "__main__":
    main()
