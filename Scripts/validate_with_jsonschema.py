#!/usr/bin/env python3
"""Checks records against the published schema of their version with another validator, jsonschema for Python.

    Scripts/validate_with_jsonschema.py RECORDS…
    Scripts/validate_with_jsonschema.py --agree PROGRAM

RECORDS is what `clausier extract` wrote (json or ndjson, - for standard input). With --agree, thousands of variants of the
examples of each version, each changed in one place, are given to jsonschema and to `PROGRAM validate`, which must say the
same of each; of what no schema can say (dates of no calendar, evidence of no value) this program has its own opinion.
Exit status: 0 when all is well, 1 when a record is not valid or the two disagree.
"""
import argparse
import copy
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "schemas"
VERSIONS = ["1.0", "1.1"]
EXAMPLES = ["example-1.0.json", "example-error-1.0.json", "example.json", "example-error.json"]
REPLACEMENTS = [None, "", "x", "0", "2024-02-30", "2024-02-29", "2024-02-30T10:00:00Z", "x" * 300, 0, 1, -1, 1.5, 10**9, True, [], ["x"], {}, {"x": 1}]


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


def validators():
    """A validator for each published version."""
    made = {}
    for version in VERSIONS:
        schema = json.loads((SCHEMAS / f"clausier-record-{version}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        made[version] = jsonschema.Draft7Validator(schema)
    return made


def of_version(validators, record):
    """The validator of a record's version; that of the last one for a record of none."""
    version = record.get("schemaVersion") if isinstance(record, dict) else None
    return validators.get(version if isinstance(version, str) else None, validators[VERSIONS[-1]])


def values(value, way=""):
    """Every value with its JSON Pointer."""
    yield way, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from values(inner, way + pointer([key]))


def is_date(text):
    """Whether a calendar has the day, month or year, and the time of the day where there is one."""
    try:
        datetime.datetime.fromisoformat(text + "-01-01"[len(text) - 10:] if len(text) < 10 else text)
        return True
    except ValueError:
        return False


def makes_sense(record):
    """What a valid record must be besides."""
    known = dict(values(record))
    dates = [
        value for way, value in known.items()
        if isinstance(value, str) and not way.startswith(("/evidence/", "/diagnostics/", "/error/"))
        and way.rsplit("/", 1)[-1] in ("date", "end", "created", "modified", "time")
    ]
    leaves = {way for way, value in known.items() if value is not None and not isinstance(value, (dict, list))}
    stretches = [item["chars"] for items in record.get("evidence", {}).values() for item in items if "chars" in item]
    return (
        all(map(is_date, dates)) and set(record.get("evidence", {})) <= leaves
        and all(start <= stop for start, stop in stretches)
    )


def check(validators, paths):
    count = bad = 0
    for path in paths:
        for name, record in read(path):
            count += 1
            faults = list(of_version(validators, record).iter_errors(record))
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


def agree(validators, program):
    lines, verdicts = [], []
    for name in EXAMPLES:
        document = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
        if "evidence" in document:
            document["evidence"] = {way: document["evidence"][way] for way in ("/title", "/subject")}
        for variant in variants(document):
            lines.append(json.dumps(variant, ensure_ascii=False))
            valid = of_version(validators, variant).is_valid(variant)
            verdicts.append(valid and makes_sense(variant))
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
    known = validators()
    status = agree(known, options.agree) if options.agree else 0
    return status or (check(known, options.records) if options.records else 0)


if __name__ == "__main__":
    sys.exit(main())
