#!/usr/bin/env python3
"""Measures on a corpus, and says what was gained and lost since the figures were last recorded.

    Scripts/corpus.py --program PROGRAM --score SCORE --gold FOLDER --pdf FOLDER [--gold … --pdf …] [--kinds a,b] [--show N] [--write]

SCORE is a program that is called as SCORE GOLD RECORDS --pdf PDF --show N and prints, for each field, precision, recall,
F1 and the numbers of values right, too much and missed; what else it prints are mistakes. Several corpora (--gold and --pdf
in pairs) are counted together. The figures stand in Documentation/Accuracy.md; --write replaces them. The mistakes are kept in
.build/corpus, so that the next run can say which are new and which are gone.
Exit status: 0, 1 when a field got worse, 2 when nothing could be measured.
"""
import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Documentation" / "Accuracy.md"
WORK = ROOT / ".build" / "corpus"
ROW = re.compile(r"^(\S.*?)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+(\d+)\s+(\d+)\s+(\d+)(\s.*)?$")
LINE = re.compile(r"^\| ([^|]+?) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$")
MARKS = ("<!-- figures -->", "<!-- end of figures -->")


def measure(options, index, gold, pdf):
    """The rows and the mistakes of one corpus."""
    records = WORK / f"records-{index}.ndjson"
    done = subprocess.run([options.program, "extract", "--quiet", "--format", "ndjson", "--output", records, pdf])
    if done.returncode not in (0, 3):
        sys.exit(2)
    command = [sys.executable, options.score, gold, records, "--pdf", pdf, "--show", "100000"]
    if options.kinds:
        command += ["--kinds", options.kinds]
    report = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if report.returncode not in (0, 1):
        sys.exit(2)
    rows, mistakes, kinds = {}, [], False
    for line in report.stdout.splitlines():
        row = ROW.match(line)
        if row:
            # The table of fields ends with an empty line; below it are the kinds of rendering and the total.
            if not kinds or row[1] == "TOTAL":
                rows[row[1]] = [int(row[i]) for i in (5, 6, 7)]
            exact = re.search(r"exact (\d+)/(\d+)", row[8] or "")
            if row[1] == "TOTAL" and exact:
                rows["documents exact"] = [int(exact[1]), 0, int(exact[2]) - int(exact[1])]
        elif not line.strip():
            kinds = True
        elif not line.startswith(("field ", "below the floor")):
            mistakes.append(line)
    return rows, mistakes


def figures(counts):
    right, extra, missed = counts
    found, wanted = right + extra, right + missed
    both = 2 * right + extra + missed
    return (right / found if found else 1, right / wanted if wanted else 1, 2 * right / both if both else 1)


def known():
    """The figures of the page, by field."""
    rows = {}
    if PAGE.exists():
        text = PAGE.read_text(encoding="utf-8")
        for line in text[text.index(MARKS[0]):text.index(MARKS[1])].splitlines():
            match = LINE.match(line)
            if match:
                rows[match[1]] = tuple(float(match[i]) for i in (2, 3, 4))
    return rows


def acts(options):
    names, renderings = set(), 0
    kinds = options.kinds.split(",") if options.kinds else None
    for gold, pdf in zip(options.gold, options.pdf):
        stems = {path.stem for path in pathlib.Path(gold).glob("*.json")}
        for path in pathlib.Path(pdf).glob("*.pdf"):
            parts = path.name.split(".")
            if parts[0] in stems and (not kinds or parts[1] in kinds):
                names.add((gold, parts[0]))
                renderings += 1
    return len(names), renderings


def write(options, rows):
    count, renderings = acts(options)
    table = [MARKS[0], f"Of a corpus of {count} acts in {renderings} renderings, which is not part of the repository.", "",
             "| field | precision | recall | F1 |", "|---|---|---|---|"]
    for name, counts in rows.items():
        table.append("| " + " | ".join([name, *(f"{value:.4f}" for value in figures(counts))]) + " |")
    table.append(MARKS[1])
    text = PAGE.read_text(encoding="utf-8")
    start, end = text.index(MARKS[0]), text.index(MARKS[1]) + len(MARKS[1])
    PAGE.write_text(text[:start] + "\n".join(table) + text[end:], encoding="utf-8")


def compare(rows, before):
    """Prints each field with its gain or loss; says whether one got worse."""
    worse = False
    print(f"{'field':26} {'prec':>7} {'recall':>7} {'F1':>7}   {'right':>5} {'+':>4} {'-':>4}   since")
    for name, counts in rows.items():
        values = figures(counts)
        change = "" if name not in before else f"{values[2] - before[name][2]:+.4f}"
        if change in ("+0.0000", "-0.0000"):
            change = ""
        worse |= change.startswith("-")
        print(f"{name:26} " + " ".join(f"{value:7.4f}" for value in values)
              + "   {:5} {:4} {:4}   ".format(*counts) + change)
    for name in sorted(before.keys() - rows.keys()):
        print(f"{name:26} is measured no more")
    return worse


def changes(mistakes, show):
    """Prints which mistakes are new and which are gone since the last run, then the first of all."""
    kept = WORK / "mistakes.txt"
    old = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else None
    kept.write_text("\n".join(mistakes), encoding="utf-8")
    if old is not None:
        for sign, lines in (("gone", set(old) - set(mistakes)), ("new", set(mistakes) - set(old))):
            print(f"\n{len(lines)} mistakes {sign} since the last run")
            for line in sorted(lines)[:show or 20]:
                print(f"  {line}")
    if show:
        print(f"\n{len(mistakes)} mistakes")
        for line in mistakes[:show]:
            print(f"  {line}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--program", "--score"):
        parser.add_argument(name, required=True)
    for name in ("--gold", "--pdf"):
        parser.add_argument(name, required=True, nargs="+")
    parser.add_argument("--kinds")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if len(options.gold) != len(options.pdf):
        parser.error("as many --pdf as --gold")
    WORK.mkdir(parents=True, exist_ok=True)
    rows, mistakes = {}, []
    for index, (gold, pdf) in enumerate(zip(options.gold, options.pdf)):
        some, wrong = measure(options, index, gold, pdf)
        for name, counts in some.items():
            rows[name] = [a + b for a, b in zip(rows.get(name, [0, 0, 0]), counts)]
        mistakes += wrong
    if "TOTAL" not in rows:
        return 2
    last = ["words of the texts", "TOTAL", "documents exact"]
    rows = {name: rows[name] for name in sorted(rows.keys() - set(last)) + [n for n in last if n in rows]}
    worse = compare(rows, known())
    changes(mistakes, options.show)
    if options.write:
        write(options, rows)
        print(f"\nwritten to {PAGE.relative_to(ROOT)}")
    return 1 if worse else 0


sys.exit(main())
