#!/usr/bin/env python3
"""Checks records against the published schema with another validator, jsonschema for Python.

    Scripts/validate_with_jsonschema.py RECORDS…
    Scripts/validate_with_jsonschema.py --agree PROGRAM

RECORDS is what `clausier extract` wrote (json or ndjson, - for standard input). With --agree, thousands of variants of the
two examples, each changed in one place, are given to jsonschema and to `PROGRAM validate`, which must say the same of each.
Exit status: 0 when all is well, 1 when a record is not valid or the two disagree.
"""
import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "schemas"
REPLACEMENTS = [None, "", "x", "0", "2024-02-30", "x" * 300, 0, 1, -1, 1.5, 10**9, True, [], ["x"], {}, {"x": 1}]


def read(path):
    """The records of a file, each with what to call it."""
    text = sys.stdin.read() if path == "-" else pathlib.Path(path).read_text(encoding="utf-8")
    try:
        whole = json.loads(text)
        numbered = enumerate(whole, 1) if isinstance(whole, list) else [(1, whole)]
    except json.JSONDecodeError:
        numbered = ((number, json.loads(line)) for number, line in enumerate(text.split("\n"), 1) if line.strip())
    for number, record in numbered:
        yield f"{path}:{number}", record


def pointer(path):
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def check(validator, paths):
    count = bad = 0
    for path in paths:
        for name, record in read(path):
            count += 1
            faults = list(validator.iter_errors(record))
            bad += bool(faults)
            for fault in faults:
                print(f"{name}: {pointer(fault.absolute_path)}: {fault.message[:200]}")
    print(f"jsonschema: {count} records, {bad} not valid")
    return 1 if bad else 0


def places(value, path=()):
    """The way to every value below a value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*path, key)
        yield from places(inner, (*path, key))


def variants(document):
    """The document changed in one place, in every way that the two validators might judge differently."""
    seen = set()
    for path in places(document):
        shape = re.sub(r"/[0-9]+", "/#", pointer(path))
        if path[0] == "evidence" and len(path) > 1:
            shape = "/evidence/#" + re.sub(r"/[0-9]+", "/#", pointer(path[2:]))
        if shape in seen:
            continue
        seen.add(shape)
        for change in [*REPLACEMENTS, "remove", "add"]:
            changed = copy.deepcopy(document)
            holder = changed
            for key in path[:-1]:
                holder = holder[key]
            if change == "remove":
                del holder[path[-1]]
            elif change == "add":
                if not isinstance(holder[path[-1]], dict):
                    continue
                holder[path[-1]]["unexpected"] = 1
            else:
                holder[path[-1]] = change
            yield changed


def agree(validator, program):
    lines, verdicts = [], []
    for name in ["example.json", "example-error.json"]:
        document = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
        if "evidence" in document:
            document["evidence"] = dict(list(document["evidence"].items())[:2])
        for variant in variants(document):
            lines.append(json.dumps(variant, ensure_ascii=False))
            verdicts.append(validator.is_valid(variant))
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        command = [program, "validate", "--quiet", "--lang", "en", file.name]
        output = subprocess.run(command, capture_output=True, text=True, check=False)
        refused = {int(number) for number in re.findall(re.escape(file.name) + r":([0-9]+):", output.stdout + output.stderr)}
    bad = 0
    for number, (line, valid) in enumerate(zip(lines, verdicts), 1):
        if valid == (number in refused):
            bad += 1
            print(f"jsonschema says {valid}, {program} the contrary, of {line[:2000]}")
    print(f"jsonschema: {len(lines)} variants, {sum(verdicts)} of them valid, {bad} judged otherwise by {program}")
    return 1 if bad or not any(verdicts) or all(verdicts) else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", nargs="*")
    parser.add_argument("--agree", metavar="PROGRAM")
    options = parser.parse_args()
    if not options.records and not options.agree:
        parser.error("nothing to do")
    schema = json.loads((SCHEMAS / "clausier-record-1.0.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    status = agree(validator, options.agree) if options.agree else 0
    return status or (check(validator, options.records) if options.records else 0)


if __name__ == "__main__":
    sys.exit(main())
