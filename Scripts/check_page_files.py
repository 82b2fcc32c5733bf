#!/usr/bin/env python3
"""The style and the scripts of the review pages: small, without faults that linters know, without ways for text to become markup.

    Scripts/check_page_files.py [FOLDER]
"""
import pathlib
import re
import subprocess
import sys

import tinycss2

FILES = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent / "Sources/Review/Files")
MOST_BYTES = 30_000
FORBIDDEN = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\(|setAttribute\(\"on|\.style\b|https?://(?!www\.w3\.org/)|\bfetch\(|XMLHttpRequest|import\("


def style_faults(path):
    """What a parser of CSS does not understand, and rules without content."""
    rules = tinycss2.parse_stylesheet(path.read_text(), skip_comments=True, skip_whitespace=True)
    for rule in rules:
        if rule.type == "error":
            yield f"{path.name}:{rule.source_line}: {rule.message}"
        elif rule.type == "qualified-rule":
            for one in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if one.type == "error":
                    yield f"{path.name}:{one.source_line}: {one.message}"


def main():
    files = sorted(FILES.iterdir())
    faults = list(style_faults(FILES / "review.css"))
    for path in files:
        for number, line in enumerate(path.read_text().split("\n"), 1):
            if re.search(FORBIDDEN, line):
                faults.append(f"{path.name}:{number}: {line.strip()[:80]}")
    size = sum(path.stat().st_size for path in files)
    if size > MOST_BYTES:
        faults.append(f"style and scripts have {size} bytes, more than {MOST_BYTES}")
    linter = pathlib.Path(sys.executable).parent / "oxlint"
    done = subprocess.run([linter, "--deny-warnings", "-D", "correctness", "-D", "suspicious", "-D", "perf",
                           "-A", "unicorn/consistent-function-scoping", *FILES.glob("*.js")],
                          capture_output=True, text=True)
    if done.returncode:
        faults.append(done.stdout)
    print("\n".join(faults) if faults else f"page files: {len(files)} files, {size} bytes")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
