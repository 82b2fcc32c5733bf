#!/usr/bin/env python3
"""Takes away one rule at a time and demands that a fixture notices.

    Scripts/mutate_rules.py [NAME…]

A mutant is the library without one line: a rule of `ClauseRules.all`, or a kind of mention of `Recogniser`. Each is built
in a copy below .build/mutants, which is kept so that the next run builds little, and the fixture tests are run on it.
NAME… are parts of the lines to take away; without them all are. Exit status: 0 when every mutant was caught, 1 when one
survived, 2 when the tests fail without any mutant.
"""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
COPY = ROOT / ".build" / "mutants"
CLAUSIER = pathlib.Path("Sources/Clausier")
LISTS = {
    CLAUSIER / "Clauses" / "ClauseRules.swift": re.compile(r"^ +(\w+Rule)\.self,$"),
    CLAUSIER / "French" / "Recogniser.swift": re.compile(r"^ +mentions\.(\w+) = .*$"),
}
# Only tests of what is read: that a list lacks a rule is noticed by tests that look at the list itself.
TESTS = "FixtureTests|[a-z]RuleTests"
PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
  name: "Mutants",
  targets: [
    .target(name: "Clausier", swiftSettings: settings),
    .testTarget(name: "ClausierTests", dependencies: ["Clausier"], exclude: ["Fixtures"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6])
"""


def refresh():
    """Brings the copy up to date; files that did not change keep their times, so that they are not built again."""
    COPY.mkdir(parents=True, exist_ok=True)
    package = COPY / "Package.swift"
    if not package.exists() or package.read_text() != PACKAGE:
        package.write_text(PACKAGE)
    for folder in (CLAUSIER, pathlib.Path("Tests/ClausierTests")):
        (COPY / folder).mkdir(parents=True, exist_ok=True)
        wanted = {p.relative_to(ROOT) for p in (ROOT / folder).rglob("*") if p.is_file()}
        for path in (COPY / folder).rglob("*"):
            if path.is_file() and path.relative_to(COPY) not in wanted:
                path.unlink()
        for path in wanted:
            source, target = ROOT / path, COPY / path
            if not target.exists() or source.read_bytes() != target.read_bytes():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)


def run(*command):
    return subprocess.run(command, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def failure():
    """What noticed the mutant: the compiler or the first test that failed; nothing when it lives."""
    build = run("swift", "build", "--build-tests", "--quiet")
    if build.returncode != 0:
        error = re.search(r"error: .*", build.stdout)
        return "not built: " + (error[0] if error else "?")
    test = run("swift", "test", "--skip-build", "--disable-xctest", "--filter", TESTS)
    if test.returncode == 0:
        return None
    for pattern in (r"↳ (\S+\.md:.*)", r"recorded an issue[^:]*\.swift[:\d]* (.*)"):
        issue = re.search(pattern, test.stdout)
        if issue:
            return issue[1]
    return "the tests ended early"


def mutants(wanted):
    for file, pattern in LISTS.items():
        lines = (ROOT / file).read_text().splitlines(keepends=True)
        for index, line in enumerate(lines):
            match = pattern.match(line.rstrip("\n"))
            if match and (not wanted or any(word in line for word in wanted)):
                yield match[1], file, "".join(lines[:index] + lines[index + 1:])


def main():
    refresh()
    reason = failure()
    if reason:
        print(f"the tests fail without any mutant: {reason}", file=sys.stderr)
        return 2
    survivors = []
    for name, file, text in mutants(sys.argv[1:]):
        (COPY / file).write_text(text)
        reason = failure()
        shutil.copyfile(ROOT / file, COPY / file)
        if reason is None or reason.startswith("not built"):
            survivors.append(name)
        print(f"{name:24} {'SURVIVED' if reason is None else reason[:96]}", flush=True)
    print(f"{len(survivors)} survived" + (": " + ", ".join(survivors) if survivors else ""))
    return 1 if survivors else 0


sys.exit(main())
