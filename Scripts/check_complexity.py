#!/usr/bin/env python3
"""Fails on functions that are too long or branch too often: Scripts/check_complexity.py [FOLDER…], Sources by default.

A function (also an initialiser, a subscript, a computed property; closures and inner functions belong to the one around
them) has at most 60 lines, from the line of its name to its last bracket, and at most 20 branches. A branch is an `if`, a
`guard`, a `for`, a `while`, a `catch`, a `where`, an `&&`, an `||`, a `?:` or a `??`; and a `case` of a `switch`, but for one
whose answer stands behind it in its own line: that is a line of a table, which is read by itself. `else`, `default` and
conditions joined by commas are none.
"""
import pathlib
import re
import sys

MOST_LINES = 60
MOST_BRANCHES = 20
HEAD = re.compile(r"\b(?:func\s+[^\s(<]+|init[?!]?(?=\s*[(<])|subscript(?=\s*[(<])|deinit(?=\s*\{)|var\s+\w+(?=\s*:[^={}\n]*\{))")
WORD = re.compile(r"\b(?:if|guard|for|while|catch|where)\b(?!\s*:)|&&|\|\||\?\?|(?<=\s)\?(?=\s)")
CASE = re.compile(r"^\s*case\b[^{}]*?:(?P<answer>[^\n]*)$", re.MULTILINE)


def blanked(text):
    """The text with comments and the contents of strings as blanks, its lines and places kept."""
    out, index, count = [], 0, len(text)
    while index < count:
        if text.startswith("//", index):
            end = text.find("\n", index)
            end = count if end < 0 else end
        elif text.startswith("/*", index):
            end = text.find("*/", index) + 2
        elif text.startswith('"""', index):
            end = text.find('"""', index + 3) + 3
        elif text[index] == '"':
            end = string_end(text, index + 1)
        else:
            out.append(text[index])
            index += 1
            continue
        out.append("".join(letter if letter == "\n" else " " for letter in text[index:end]))
        index = end
    return "".join(out)


def string_end(text, index):
    """The place behind a string that began before a place; strings may stand in its interpolations."""
    while index < len(text) and text[index] not in '"\n':
        if text.startswith("\\(", index):
            depth, index = 1, index + 2
            while index < len(text) and depth > 0:
                if text[index] == '"':
                    index = string_end(text, index + 1)
                    continue
                depth += {"(": 1, ")": -1}.get(text[index], 0)
                index += 1
        else:
            index += 2 if text[index] == "\\" else 1
    return index + 1


def body_end(text, index):
    """The places of the bracket that opens a body and of the one that closes it; None for a declaration without."""
    depth = 0
    while index < len(text):
        letter = text[index]
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "{" and depth == 0:
            break
        elif letter == "}" or letter == "\n" and depth == 0 and re.match(r"\s*(?:$|\}|@|///|(?:\w+ )*(?:func|var|let|init|case)\b)", text[index + 1:index + 80]):
            return None
        index += 1
    open_, depth = index, 0
    while index < len(text):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return open_, index
        index += 1
    return None


def functions(path):
    """(line, name, lines, branches) of each function that stands in no other."""
    text = blanked(path.read_text())
    end = 0
    for head in HEAD.finditer(text):
        if head.start() < end:
            continue
        body = body_end(text, head.end())
        if body is None:
            continue
        inner = text[body[0]:body[1]]
        branches = len(WORD.findall(inner))
        branches += sum(1 for case in CASE.finditer(inner) if not case["answer"].strip())
        end = body[1]
        line = text.count("\n", 0, head.start()) + 1
        yield line, " ".join(head[0].split()), text.count("\n", head.start(), body[1]) + 1, branches


def main():
    faults = 0
    for folder in sys.argv[1:] or ["Sources"]:
        for path in sorted(pathlib.Path(folder).rglob("*.swift")):
            for line, name, lines, branches in functions(path):
                if lines > MOST_LINES or branches > MOST_BRANCHES:
                    faults += 1
                    print(f"{path}:{line}: {name}: {lines} lines, {branches} branches")
    if faults:
        sys.exit(f"{faults} functions have more than {MOST_LINES} lines or {MOST_BRANCHES} branches")


main()
