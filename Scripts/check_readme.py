#!/usr/bin/env python3
"""Runs the examples of a Markdown file: Scripts/check_readme.py README.md PROGRAM [LANGUAGE].

Every ```sh block is run with `sh -eu` in a folder that has `samples` and `examples` in it, with PROGRAM first on the path as `clausier`;
its exit status must be 0, or N after « # code de retour N ». A ```text block that follows is what it prints, line by line (… stands for any text); a ```json
block is a part of what it prints: the keys shown must have the values shown. Blocks of `make` targets are only looked up.
Swift is built by check_guide.py. LANGUAGE (fr or en) is that of the reader's session, en if it is not said.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap


def blocks(text):
    """(line, language, content) of each fenced block."""
    for match in re.finditer(r"^ *```(\w+)\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL):
        yield text.count("\n", 0, match.start()) + 1, match[1], textwrap.dedent(match[2])


def like(pattern, line):
    return re.fullmatch(".*".join(re.escape(part) for part in pattern.split("…")), line) is not None


def text_fault(expected, printed):
    wanted, given = expected.rstrip().split("\n"), printed.rstrip().split("\n")
    for number, (pattern, line) in enumerate(zip(wanted, given), 1):
        if pattern == "…":
            return None
        if not like(pattern, line):
            return f"line {number} of the output is {line!r}, printed as {pattern!r}"
    if len(wanted) != len(given) and wanted[-1] != "…":
        return f"the output has {len(given)} lines, {len(wanted)} are shown"
    return None


def json_fault(expected, printed, pointer=""):
    """The first place where what is shown is not in what was printed."""
    if isinstance(expected, dict) and isinstance(printed, dict):
        for key, value in expected.items():
            if key not in printed:
                return f"{pointer}/{key} is not there"
            if fault := json_fault(value, printed[key], f"{pointer}/{key}"):
                return fault
        return None
    if isinstance(expected, list) and isinstance(printed, list) and len(expected) <= len(printed):
        for index, value in enumerate(expected):
            if fault := json_fault(value, printed[index], f"{pointer}/{index}"):
                return fault
        return None
    return None if expected == printed else f"{pointer} is {json.dumps(printed, ensure_ascii=False)[:200]}, shown as {json.dumps(expected, ensure_ascii=False)[:200]}"


def main():
    path, program = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    locale = "fr_FR.UTF-8" if sys.argv[3:] == ["fr"] else "C.UTF-8"
    root = pathlib.Path.cwd()
    faults = run = 0
    printed = None

    def complain(line, what):
        nonlocal faults
        faults += 1
        print(f"{path}:{line}: {what}")

    with tempfile.TemporaryDirectory() as folder:
        for name in ("samples", "examples"):
            (pathlib.Path(folder) / name).symlink_to(root / name)
        names = pathlib.Path(folder) / "bin"
        names.mkdir()
        (names / "clausier").symlink_to(program)
        environment = dict(os.environ, PATH=f"{names}:{os.environ['PATH']}", LC_ALL=locale, LANGUAGE="en", NO_COLOR="1")
        for line, language, content in blocks(path.read_text(encoding="utf-8")):
            if language == "sh":
                run += 1
                targets = re.findall(r"^make (\w+)", content, re.MULTILINE)
                if targets:
                    done = subprocess.run(["make", "-n", *targets], cwd=root, capture_output=True, text=True)
                    printed = None
                else:
                    done = subprocess.run(["sh", "-euc", content], cwd=folder, env=environment, capture_output=True, text=True)
                    printed = done.stdout
                expected = re.search(r"# code de retour (\d)$", content, re.MULTILINE)
                if done.returncode != (int(expected[1]) if expected else 0):
                    complain(line, f"exit status {done.returncode}\n{done.stderr.rstrip()}")
            elif language == "swift":
                printed = None  # check_guide.py builds it.
            elif language == "text" and printed is not None:
                if fault := text_fault(content, printed):
                    complain(line, fault)
            elif language == "json" and printed is not None:
                try:
                    fault = json_fault(json.loads(content), json.loads(printed))
                except json.JSONDecodeError as error:
                    fault = f"no JSON: {error}"
                if fault:
                    complain(line, fault)
    print(f"{path}: {run} examples run, {faults} faults")
    sys.exit(1 if faults or not run else 0)


if __name__ == "__main__":
    main()
