#!/usr/bin/env python3
"""Damages what pages of the samples are drawn from, and demands that no value differs in silence.

    Scripts/mutate_streams.py PROGRAM SAMPLES [COUNT] [SEED]

A mutant has some bytes of one page stream zeroed, flipped, cut or filled with noise; half of them are made in the packed
bytes, half in the unpacked ones of a file without compression. Where its record lacks a value of the sample, or has another,
and poppler or qpdf reports anything, there must be a diagnostic that the record of the sample does not have.
"""
import collections
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

# What is compared: all that is not about the file itself.
LEFT_OUT = {"schemaVersion", "source", "diagnostics", "evidence"}


def plain(data: bytes, folder: pathlib.Path) -> bytes:
    """The file with its streams unpacked, as qpdf writes it."""
    (folder / "in.pdf").write_bytes(data)
    subprocess.run(["qpdf", "--stream-data=uncompress", "--object-streams=disable", "--static-id", folder / "in.pdf", folder / "out.pdf"], check=True)
    return (folder / "out.pdf").read_bytes()


def page_streams(data: bytes, folder: pathlib.Path) -> list[tuple[int, int]]:
    """Where the bytes of each page's content are."""
    (folder / "in.pdf").write_bytes(data)
    shown = subprocess.run(["qpdf", "--json=1", "--json-key=pages", folder / "in.pdf"], capture_output=True, check=True).stdout
    places = []
    for page in json.loads(shown)["pages"]:
        for name in page["contents"]:
            number = name.split()[0].encode()
            head = re.search(rb"(?<![0-9])" + number + rb" 0 obj\b.*?\bstream\r?\n", data, re.DOTALL)
            end = data.find(b"endstream", head.end()) if head else -1
            if end > 0:
                places.append((head.end(), end))
    return places


def mutant(data: bytes, places: list[tuple[int, int]], dice: random.Random) -> bytes:
    start, end = dice.choice(places)
    changed = bytearray(data)
    at, count = dice.randrange(start, end), dice.choice([1, 4, 8, 30])
    count = min(count, end - at)
    way = dice.choice(["zero", "flip", "noise", "cut", "swap"])
    if way == "zero":
        changed[at:at + count] = bytes(count)
    elif way == "flip":
        changed[at] ^= 1 << dice.randrange(8)
    elif way == "noise":
        changed[at:at + count] = dice.randbytes(count)
    elif way == "cut":
        # The bytes that follow move up, so that the tables still lead to all objects.
        changed[at:end] = changed[at + count:end] + b"\n" * count
    else:
        changed[at:at + 2] = changed[at:at + 2][::-1]
    return bytes(changed)


def facts(record: dict) -> set[str]:
    return {json.dumps([key, value], sort_keys=True) for key, values in record.items() if key not in LEFT_OUT
            for value in (values if isinstance(values, list) else [values])}


def doubts(records: list[dict]) -> collections.Counter:
    return collections.Counter(d["code"] for record in records for d in record.get("diagnostics", [{"code": "error"}]))


def records(program: str, folder: pathlib.Path) -> dict[str, list[dict]]:
    output = folder.parent / "records.ndjson"
    output.unlink(missing_ok=True)
    subprocess.run([program, "extract", "--quiet", "--format", "ndjson", "--timeout", "20", "--ocr", "never", "--force", "--output", output, folder],
                   capture_output=True)
    answers = collections.defaultdict(list)
    for line in output.read_bytes().splitlines():
        record = json.loads(line)
        answers[pathlib.PurePath(record["source"]["file"]).stem].append(record)
    return answers


def complains(path: pathlib.Path) -> bool:
    """Whether poppler or qpdf reports anything of a file."""
    poppler = subprocess.run(["pdftotext", path, os.devnull], capture_output=True)
    return bool(poppler.stderr) or subprocess.run(["qpdf", "--check", path], capture_output=True).returncode != 0


def main() -> int:
    program, samples = sys.argv[1], sorted(pathlib.Path(sys.argv[2]).glob("*.pdf"))
    count, seed = int((sys.argv[3:] + ["1500"])[0]), int((sys.argv[4:] + ["1"])[0])
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        folder = work / "mutants"
        folder.mkdir()
        sources = {}
        for path in samples:
            if path.stem in ("needs-password", "locked", "image-only"):
                continue
            for kind, data in (("packed", path.read_bytes()), ("plain", plain(path.read_bytes(), work))):
                sources[f"{path.stem}.{kind}"] = (data, page_streams(data, work))
        for source, (data, _) in sources.items():
            (folder / f"{source}.pdf").write_bytes(data)
        names = []
        for number in range(count):
            source = dice.choice(sorted(sources))
            names.append((f"{number:05}", source))
            (folder / f"{number:05}.pdf").write_bytes(mutant(*sources[source], dice))
        made = records(program, folder)
        silent, kinds = [], collections.Counter()
        for number, source in names:
            before, after = made[source], made[number]
            missing = set().union(*map(facts, before)) ^ set().union(*map(facts, after)) if after else {"all"}
            told = doubts(after) - doubts(before)
            if not missing:
                kinds["same"] += 1
            elif told:
                kinds["differs and says so"] += 1
            elif complains(folder / f"{number}.pdf"):
                kinds["differs in silence, though reported"] += 1
                silent.append((number, source, sorted(missing)[:2]))
            else:
                kinds["differs, and nothing reports it"] += 1
        print(f"{count} page streams damaged (seed {seed}): " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))
        for number, source, facts_lost in silent[:20]:
            print(f"  {number} of {source}: {facts_lost}", file=sys.stderr)
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
