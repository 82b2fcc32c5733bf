#!/usr/bin/env python3
"""Writes the manual pages, made from the programs' own help: Scripts/manual.py PROGRAM FOLDER [DAY]

PROGRAM is `clausier`, with `clausier-ocr` beside it. FOLDER gets `man1` with the English pages and `fr/man1` with the French ones,
one for each command. DAY, such as 2026-01-31, stands at their foot; without it, the day of the last commit.
"""
import pathlib
import re
import subprocess
import sys

from help_pages import LANGUAGES, page, pages, printed

WORDS = {
    "en": {"name": "NAME", "usage": "SYNOPSIS", "text": "DESCRIPTION", "see": "SEE ALSO", "manual": "Manual of Clausier",
           "ocr": "reads page images for clausier"},
    "fr": {"name": "NOM", "usage": "SYNOPSIS", "text": "DESCRIPTION", "see": "VOIR AUSSI", "manual": "Manuel de Clausier",
           "ocr": "lit des images de pages pour clausier"},
}
SPECIAL = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}


def escaped(text):
    return "".join(SPECIAL.get(letter, letter) for letter in text)


def width(line):
    """The bytes of a line as roff reads it, which has other letters than those of ASCII in the form \\[u00E9]."""
    return sum(1 if letter.isascii() else 8 for letter in line)


def filled(text):
    """A paragraph in lines of at most 80 bytes, none of which roff takes for a request."""
    lines, line = [], ""
    for word in text.split(" "):
        word = escaped(word)
        longer = f"{line} {word}" if line else word
        if line and width(longer) > 78:
            lines.append(line)
            line = word
        else:
            line = longer
    return ["\\&" + part if part.startswith(".") else part for part in lines + [line]]


def literal(lines):
    """Lines of a terminal; long ones are broken in the source of the page alone."""
    found = []
    for line in lines:
        line = escaped(line)
        while width(line) > 78:
            at = next(at for at in range(len(line), 0, -1) if line[at - 1] == " " and width(line[:at]) <= 76)
            found.append(line[:at] + "\\c")
            line = line[at:]
        found.append(line)
    return [".RS 4", ".nf", *found, ".fi", ".RE"]


def term(text):
    """The term of an entry: names of options bold, what the reader replaces in italics."""
    text = escaped(text)
    text = re.sub(r"(?<![\w.])(\\-(?:\\-)?[\w]+(?:\\-\w+)*)", r"\\fB\1\\fR", text)
    return re.sub(r"(?<= )([A-ZÉÈÀ]{1,}(?:\\-[A-ZÉÈÀ]+)*)(?=$|,)", r"\\fI\1\\fR", text)


def body(found, words):
    lines = [f".SH {words['usage']}"]
    for usage in found.usage:
        lines += [".PP", *filled(usage)] if usage != found.usage[0] else filled(usage)
    described = False
    for part in found.blocks:
        if part.kind == "usage":
            continue
        if part.heading:
            heading = escaped(part.heading.upper())
            lines.append(f'.SH {heading}')
        elif not described:
            lines.append(f".SH {words['text']}")
            described = True
        elif part.kind == "text":
            lines.append(".PP")
        if part.kind == "entries":
            for name, text in part.items:
                lines += [".TP", "\\&" + term(name)]
                lines += filled(text) if text else []
        elif part.kind == "examples":
            lines += literal(part.items)
        else:
            lines += filled(part.items[0])
    return lines


def rendered(title, found, others, day, version):
    """The page in the man macros of roff."""
    words = WORDS[found.language]
    lines = [f'.TH {escaped(title.upper())} 1 {day} "{version}" "{words["manual"]}"', ".nh", ".ad l"]
    lines += [f".SH {words['name']}", *filled(f"{title} - {found.summary}")]
    lines += body(found, words)
    lines += [f".SH {words['see']}"]
    lines += [f".BR {escaped(other)} (1)" + ("," if other != others[-1] else "") for other in others]
    return "\n".join(lines) + "\n"


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    day = sys.argv[3] if len(sys.argv) > 3 else subprocess.run(
        ["git", "log", "-1", "--format=%cs"], check=True, capture_output=True, text=True).stdout.strip()
    version = "Clausier " + printed(program, "--version").split()[1]
    for language in LANGUAGES:
        target = folder / ("man1" if language == "en" else f"{language}/man1")
        target.mkdir(parents=True, exist_ok=True)
        found = pages(program, language)
        titles = ["clausier"] + [f"clausier-{each.name}" for each in found[1:]]
        ocr = printed(program.with_name("clausier-ocr"), "--help", language=language)
        found.append(page("ocr", language, WORDS[language]["ocr"], ocr))
        titles.append("clausier-ocr")
        for title, each in zip(titles, found):
            others = [other for other in titles if other != title] if title == "clausier" else ["clausier"]
            (target / f"{title}.1").write_text(rendered(title, each, others, day, version), encoding="utf-8")


if __name__ == "__main__":
    main()
