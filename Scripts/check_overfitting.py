#!/usr/bin/env python3
"""Looks in `Sources` for rules that were written for one act instead of for the language.

    Scripts/check_overfitting.py CORPUS… [--sources FOLDER]

CORPUS is a folder with `gold/*.json` and PDFs in `pdf/` or beside `gold`; folders in it that look the same are taken too.
Renderings of one act (act.office.pdf, act.web.pdf) count as one. Reported are:
  - a string literal of three or more words that stands in exactly one act;
  - a name or a code of the gold records of exactly one act, anywhere in the sources; acronyms of kinds of services are none.
Needs pdftotext. Exit status: 0 when nothing is found, 1 otherwise, 2 without a corpus.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

NAMES = {"name", "acronym", "label", "centreDeCout", "centreFinancier", "domaineFonctionnel", "nor"}
LISTS = {"activites"}
# Acronyms of services that every département, region or zone has: they name a kind of service, whichever act has one.
KINDS = {"ddfip", "drfip", "ddt", "ddtm", "ddets", "ddpp", "dreal", "draaf", "drac", "dreets", "dsden", "sgar", "sgcd", "sgami"}


def words(text):
    """Folded words with single spaces, so that case, accents, line ends and punctuation make no difference."""
    text = re.sub("[-\u2010\u00AD]\n *", "", text)
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", text))


def strings(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def names(value, key=""):
    """The names and codes of a gold record."""
    if isinstance(value, dict):
        for inner_key, inner in value.items():
            yield from names(inner, inner_key)
    elif isinstance(value, list):
        for inner in value:
            yield from names(inner, key)
    elif isinstance(value, str) and (key in NAMES or key in LISTS):
        yield value


def folders(roots):
    for root in roots:
        for gold in sorted(pathlib.Path(root).rglob("gold")):
            if gold.is_dir() and any(gold.glob("*.json")):
                yield gold


def acts(roots):
    """The folded text of every act, and its names and codes."""
    texts, marks = {}, {}
    for gold in folders(roots):
        where = gold.parent / "pdf" if (gold.parent / "pdf").is_dir() else gold.parent
        pdfs = collections.defaultdict(list)
        for pdf in sorted(where.glob("*.pdf")):
            pdfs[pdf.name.split(".")[0]].append(pdf)
        for record in sorted(gold.glob("*.json")):
            value = json.loads(record.read_text(encoding="utf-8"))
            key = f"{gold.parent.name}/{record.stem}"
            parts = list(strings(value))
            for pdf in pdfs[record.stem][:12]:
                done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True)
                text = done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
                if len(text) > 400:
                    parts.append(text)
            texts[key] = " " + " ".join(words(part) for part in parts) + " "
            marks[key] = {words(name) for name in names(value)} - {""}
    return texts, marks


def literals(source):
    """(line, text) of every string literal, comments left out, interpolations cut out."""
    line, i, n = 1, 0, len(source)
    while i < n:
        c = source[i]
        if c == "\n":
            line += 1
            i += 1
        elif source.startswith("//", i):
            i = source.find("\n", i)
            i = n if i < 0 else i
        elif source.startswith("/*", i):
            end = source.find("*/", i + 2)
            end = n if end < 0 else end + 2
            line += source.count("\n", i, end)
            i = end
        elif c == '"' or (c == "#" and re.match(r'#+"', source[i:i + 8])):
            hashes = re.match("#*", source[i:])[0]
            i += len(hashes)
            quote = '"""' if source.startswith('"""', i) else '"'
            i += len(quote)
            end, start, text, depth = quote + hashes, line, [], 0
            while i < n and (depth or not source.startswith(end, i)):
                if source.startswith("\\" + hashes + "(", i) and not depth:
                    depth, i = 1, i + 2 + len(hashes)
                    text.append(" ")
                    continue
                if depth:
                    depth += {"(": 1, ")": -1}.get(source[i], 0)
                elif source[i] == "\\" and not hashes:
                    text.append(" ")
                    i += 1
                else:
                    text.append(source[i])
                line += source[i:i + 1] == "\n"
                i += 1
            i += len(end)
            yield start, "".join(text)
        else:
            i += 1


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", nargs="+")
    options.add_argument("--sources", default=pathlib.Path(__file__).resolve().parent.parent / "Sources")
    asked = options.parse_args()
    texts, marks = acts(asked.corpus)
    if not texts:
        print("check_overfitting: no gold records there", file=sys.stderr)
        sys.exit(2)
    count = collections.Counter(mark for found in marks.values() for mark in found)
    own = {
        mark: act for act, found in marks.items() for mark in found
        if count[mark] == 1 and sum(f" {mark} " in text for text in texts.values()) == 1
        and (" " in mark or len(mark) > 3) and mark not in KINDS
    }
    wrong = checked = 0
    for path in sorted(pathlib.Path(asked.sources).rglob("*.swift")):
        source = path.read_text(encoding="utf-8")
        shown = path.relative_to(pathlib.Path(asked.sources).parent)
        for line, literal in literals(source):
            folded = words(literal)
            if len([w for w in folded.split() if not w.isdigit()]) < 3:
                continue
            checked += 1
            where = [act for act, text in texts.items() if f" {folded} " in text]
            if len(where) == 1:
                wrong += 1
                print(f"{shown}:{line}: only {where[0]} has {literal.strip()!r}")
        for line, text in enumerate(source.splitlines(), 1):
            folded = f" {words(text)} "
            for mark, act in own.items():
                if f" {mark} " in folded:
                    wrong += 1
                    print(f"{shown}:{line}: {mark!r} is a name or code of {act} alone")
    print(f"overfitting: {checked} literals against {len(texts)} acts, {len(own)} names and codes; {wrong} faults")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
