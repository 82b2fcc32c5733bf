"""Reads what `clausier help COMMAND` prints: the one description from which manual pages and completions are made.

A help is blocks with an empty line between: the usage, paragraphs, headings with entries (« Options : »), examples, and the
exit status. An entry is a term, two blanks or more, and its description, which may go on over indented lines. Terms that begin
with a dash are options.
"""
import dataclasses
import os
import re
import subprocess

LANGUAGES = ("en", "fr")


@dataclasses.dataclass
class Option:
    """An option as its line in the help shows it: names with their dashes, its value's name and known values, and what it does."""

    names: list
    value: str
    choices: list
    summary: str

    @property
    def takes_file(self):
        return self.value in ("FILE", "FOLDER", "OUTPUT", "FICHIER", "DOSSIER", "SORTIE")


@dataclasses.dataclass
class Block:
    """A part of a help: its heading, or none, and paragraphs (text), entries (term, text) and lines that stay as they are."""

    kind: str  # usage, text, entries, examples, status
    heading: str
    items: list


@dataclasses.dataclass
class Page:
    """The help of one command in one language; `name` is empty for that of the program."""

    name: str
    language: str
    summary: str
    blocks: list

    def of(self, kind):
        return [block for block in self.blocks if block.kind == kind]

    @property
    def usage(self):
        return self.of("usage")[0].items

    @property
    def options(self):
        found = []
        for block in self.of("entries"):
            for term, text in block.items:
                if term.startswith("-"):
                    found += options(term, text, self.usage)
        return found


def options(term, text, usage):
    """The options of a term such as « -f, --format FORMAT » or « --timeout SECONDS, --memory SIZE »."""
    found = []
    letter = None
    for part in term.split(", "):
        name, _, value = part.partition(" ")
        if re.fullmatch(r"-\w", name) and not value:
            letter = name
            continue
        names = [letter, name] if letter else [name]
        letter = None
        found.append(Option(names, value, choices(name, value, text, usage), text))
    return found


def choices(name, value, text, usage):
    """The values that an option is said to have: in its place (a|b), in its description, or in the usage."""
    if "|" in value:
        return value.split("|")
    shown = re.search(re.escape(name) + r" ([\w-]+(?:\|[\w-]+)+)", " ".join(usage))
    if shown:
        return shown[1].split("|")
    listed = re.match(r"((?:[a-z]+, )+)([a-z]+) (?:or|ou) ([a-z]+) ?[;.]", text)
    if value and listed:
        return listed[1].split(", ")[:-1] + [listed[2], listed[3]]
    return re.findall(r"(?:^|; )([a-z]+) ?: ", text) if value == "FORMAT" else []


def entries(lines):
    found = []
    for line in lines:
        if re.match(r"  \S", line):
            term, _, text = re.sub(r"  +", "\0", line.strip(), count=1).partition("\0")
            found.append([term, text])
        else:
            found[-1][1] = (found[-1][1] + " " + line.strip()).strip()
    return [tuple(entry) for entry in found]


def block(lines):
    """The blocks of lines without an empty one between."""
    first = lines[0]
    if re.match(r"Usage ?:", first):
        return [Block("usage", "", [re.sub(r"^(Usage|   or|   ou) ?: ", "", line) for line in lines])]
    if re.match(r"Exit status:|Code de retour :", first):
        heading, _, rest = first.partition(":")
        return [Block("status", heading.strip(), [" ".join([rest.strip()] + lines[1:])])]
    if re.fullmatch(r"Ex(a|e)mples? ?:", first):
        return [Block("examples", first.rstrip(": "), [line.strip() for line in lines[1:]])]
    if first.endswith(":") and len(lines) > 1 and all(line.startswith("  ") for line in lines[1:]):
        return [Block("entries", first.rstrip(": "), entries(lines[1:]))]
    found = []
    for line in lines:
        kind = "entries" if line.startswith("  ") else "text"
        # A sentence begins a line only where one ended: paragraphs are told by that, not by the width of lines.
        if not found or found[-1].kind != kind:
            found.append(Block(kind, "", []))
        found[-1].items.append(line)
    for part in found:
        part.items = entries(part.items) if part.kind == "entries" else [" ".join(part.items)]
    return found


def page(name, language, summary, text):
    blocks = []
    for part in re.split(r"\n{2,}", text.strip("\n")):
        blocks += block(part.split("\n"))
    return Page(name, language, summary, blocks)


def printed(program, *arguments, language="en"):
    environment = dict(os.environ, LC_ALL="fr_FR.UTF-8" if language == "fr" else "C.UTF-8")
    return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True, text=True).stdout


def pages(program, language):
    """The page of the program, then those of its commands in the order of the overview."""
    overview = page("", language, "", printed(program, "help", language=language))
    listed = next(part for part in overview.of("entries") if not part.items[0][0].startswith("-"))
    # The first sentence of the overview says what the program does.
    overview.summary = overview.of("text")[0].items[0].removeprefix("Clausier ").rstrip(".")
    return [overview] + [
        page(name, language, summary, printed(program, "help", name, language=language)) for name, summary in listed.items]
