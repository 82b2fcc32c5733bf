#!/usr/bin/env python3
"""Follows CONTRIBUTING.md in a copy of the checkout, and builds the Swift of README.md: Scripts/check_guide.py [--all]

The blocks of the guide that name a file are written or applied: a block in another language than diff is a new file, and
a diff block edits one. In a diff a line that begins and ends with « … » is a part of a line, a line « … » leaves
lines out, and spaces at the beginning of a line do not count. The copy is built and its tests are run: those of the
fixtures, the formats, the schema, the lists and the help, or all with --all. Then the files of each section are counted
and compared with the bold number in it.

The Swift of README.md is the program of a package that depends on the copy by its path; it must print the text below it.

The copy is kept in .build/guide, so that the next run builds only what has changed.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

from check_readme import blocks, text_fault

ROOT = pathlib.Path(__file__).resolve().parent.parent
COPY = ROOT / ".build" / "guide"
EXAMPLE = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Example",
  dependencies: [.package(path: "../guide")],
  targets: [
    .executableTarget(
      name: "Example",
      dependencies: [.product(name: "Clausier", package: "guide"), .product(name: "PDFText", package: "guide")])
  ])
"""
TESTS = "FixtureTests|FixtureCompanyTests|FixtureGrammarTests|RuleMutationTests|RuleKnowledgeTests|RuleSummaryTests|Product|ledger|" \
        "RecordJSON|RecordReading|examples|SchemaValidationTests|HelpTests|ManualTests|SchemaTests|TableTests|UsageTests"


def sections(guide):
    """(heading, text, [(language, path, lines)]) of the sections with blocks that name a file."""
    for part in re.split(r"^## ", guide, flags=re.M)[1:]:
        heading = part.split("\n", 1)[0]
        blocks = []
        for match in re.finditer(r"^( *)```(\w+) (\S+)\n(.*?)^\1```$", part, re.M | re.S):
            indent = len(match[1])
            blocks.append((match[2], match[3], [line[indent:] for line in match[4].split("\n")[:-1]]))
        if blocks:
            yield heading, part, blocks


def applied(text, hunk, path):
    """The text with the lines of a hunk added and removed."""
    partial = [line for line in hunk if re.match(r"[-+]….*…$", line)]
    for old, new in zip(partial[::2], partial[1::2]):
        old, new = old[2:-1], new[2:-1]
        if text.count(old) != 1:
            sys.exit(f"{path}: « {old} » is there {text.count(old)} times, not once")
        text = text.replace(old, new)
    parts = [[]]
    for line in hunk:
        if line in partial:
            continue
        if line.strip() == "…":
            parts.append([])
        else:
            parts[-1].append(line)
    for part in parts:
        if not part:
            continue
        lines = text.split("\n")
        wanted = [line[1:].strip() for line in part if not line.startswith("+")]
        places = [at for at in range(len(lines) - len(wanted) + 1)
                  if [line.strip() for line in lines[at:at + len(wanted)]] == wanted]
        if len(places) != 1:
            sys.exit(f"{path}: « {wanted[0] if wanted else ''} » is there {len(places)} times, not once")
        at = places[0]
        # New lines are moved as far to the right as the lines beside them.
        known = next(line for line in part if not line.startswith("+"))
        shift = len(lines[at]) - len(lines[at].lstrip()) - (len(known[1:]) - len(known[1:].lstrip()))
        for line in part:
            if line.startswith("+"):
                lines.insert(at, " " * max(0, shift) + line[1:])
                at += 1
            elif line.startswith("-"):
                del lines[at]
            else:
                at += 1
        text = "\n".join(lines)
    return text


def copied(folder, edited):
    """Brings the files of the checkout into the copy, but for some; those that have not changed keep their time.

    Gives the files of the copy that the checkout does not have.
    """
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True, check=True).stdout.decode().split("\0")
    names = {name for name in listed if name and (ROOT / name).is_file()}
    for name in names - edited:
        source, target = ROOT / name, folder / name
        if target.exists() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    for target in folder.rglob("*"):
        name = target.relative_to(folder).as_posix()
        if target.is_file() and not name.startswith((".build/", ".venv")) and name not in names:
            yield target


def run(*command, cwd):
    result = subprocess.run(["nice", *command], cwd=cwd, capture_output=True, text=True)
    if result.returncode != 0:
        lines = (result.stdout + result.stderr).split("\n")
        told = list(dict.fromkeys(line for line in lines if re.search(r"error:|✘|↳", line))) or lines
        sys.exit("\n".join(told[:40]) + f"\nfailed: {' '.join(command)}")
    return result.stdout


def example_faults():
    """What is wrong with the Swift examples of README.md; built into the copy's folder, which has the modules already."""
    folder = ROOT / ".build" / "example"
    (folder / "Sources" / "Example").mkdir(parents=True, exist_ok=True)
    (folder / "Package.swift").write_text(EXAMPLE)
    printed = None
    for line, language, content in blocks((ROOT / "README.md").read_text()):
        if language == "swift":
            (folder / "Sources" / "Example" / "main.swift").write_text(content)
            run("swift", "build", "--scratch-path", str(COPY / ".build"), cwd=folder)
            printed = run(str(COPY / ".build" / "debug" / "Example"), cwd=ROOT)
        elif language == "text" and printed is not None:
            if fault := text_fault(content, printed):
                yield f"README.md:{line}: {fault}"
            printed = None
        else:
            printed = None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--all", action="store_true")
    asked = options.parse_args()
    guide = (ROOT / "CONTRIBUTING.md").read_text()
    copy = COPY
    copy.mkdir(parents=True, exist_ok=True)
    guided = {path for _, _, blocks in sections(guide) for _, path, _ in blocks}
    old = set(copied(copy, guided))
    wrong, touched = [], {}
    for heading, text, blocks in sections(guide):
        files = {path for _, path, _ in blocks}
        promised = re.search(r"\*\*(\d+) files\*\*", text)
        if not promised or int(promised[1]) != len(files):
            wrong.append(f"CONTRIBUTING.md: « {heading} » touches {len(files)} files and says {promised and promised[1]}")
        touched[heading] = (len(files), sum((ROOT / path).exists() for path in files))
        for language, path, lines in blocks:
            target = copy / path
            new = "\n".join(lines) + "\n"
            if language == "diff":
                new = applied((ROOT / path).read_text(), lines, path)
            old.discard(target)
            if not target.exists() or target.read_text() != new:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(new)
    for file in old:
        file.unlink()
    run("swift", "build", "--build-tests", cwd=copy)
    filtered = [] if asked.all else ["--filter", TESTS]
    told = run("swift", "test", "--skip-build", "--disable-xctest", *filtered, cwd=copy)
    for name in ("ordonnateur", "ledger"):
        if name not in told:
            wrong.append(f"no test ran with « {name} »")
    formatted = [str(copy / path) for _, _, blocks in sections(guide) for _, path, _ in blocks if path.endswith(".swift")]
    run("swift", "format", "lint", "--strict", *formatted, cwd=copy)
    wrong += example_faults()
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(1)
    print("guide: the Swift of README.md runs; " + "; ".join(f"{heading.lower()} touches {n} files, {edited} of them edited"
                                for heading, (n, edited) in touched.items()))


if __name__ == "__main__":
    main()
