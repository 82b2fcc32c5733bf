#!/usr/bin/env python3
"""Damages the sample PDFs in many ways and demands an answer for each: Scripts/mutate_pdfs.py PROGRAM SAMPLES [COUNT] [SEED]

A mutant is a sample in which bytes were flipped, a stretch was cut, doubled, or filled with noise, or numbers were
replaced by extreme ones. Every mutant must give records or an error object, whatever the PDF library makes of it.
"""
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

EXTREMES = [b"0", b"-1", b"1", b"2147483647", b"2147483648", b"-2147483649", b"99999999999999999999", b"1e400", b"0.0000001"]


def flipped(data: bytearray, dice: random.Random) -> bytearray:
    for _ in range(dice.choice([1, 3, 20, 200])):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def cut(data: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(data))
    return data[:start] if dice.random() < 0.3 else data[:start] + data[start + dice.randrange(1, 4000):]


def doubled(data: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(data))
    return data[:start] + data[start:start + dice.randrange(1, 4000)] * dice.choice([2, 3, 50]) + data[start:]


def noisy(data: bytearray, dice: random.Random) -> bytearray:
    start, length = dice.randrange(len(data)), dice.randrange(1, 300)
    data[start:start + length] = dice.randbytes(length)
    return data


def extreme(data: bytearray, dice: random.Random) -> bytearray:
    numbers = list(re.finditer(rb"(?<![0-9.])-?[0-9]+(?:\.[0-9]+)?(?= )", data))
    for number in sorted(dice.sample(numbers, min(len(numbers), dice.choice([1, 2, 10]))), key=lambda n: -n.start()):
        data[number.start():number.end()] = dice.choice(EXTREMES)
    return data


WAYS = [flipped, cut, doubled, noisy, extreme]


def main() -> int:
    program, samples = sys.argv[1], sorted(pathlib.Path(sys.argv[2]).glob("*.pdf"))
    count, seed = int((sys.argv[3:] + ["10000"])[0]), int((sys.argv[4:] + ["1"])[0])
    dice = random.Random(seed)
    sources = [path.read_bytes() for path in samples]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "mutants"
        folder.mkdir()
        for number in range(count):
            data = bytearray(dice.choice(sources))
            for _ in range(dice.choice([1, 1, 1, 2, 4])):
                if data:
                    data = dice.choice(WAYS)(data, dice)
            (folder / f"{number:06}.pdf").write_bytes(data)
        output = pathlib.Path(name) / "records.ndjson"
        # Reading images would take hours, and says nothing of damaged files.
        options = ["--quiet", "--format", "ndjson", "--timeout", "20", "--ocr", "never", "--output", str(output)]
        run = subprocess.run([program, "extract", *options, str(folder)], capture_output=True)
        answers: dict[str, list[dict]] = collections.defaultdict(list)
        for line in output.read_bytes().splitlines():
            record = json.loads(line)
            answers[pathlib.PurePath(record["source"]["file"]).name].append(record)
    lost = [number for number in range(count) if not complete(answers.get(f"{number:06}.pdf", []))]
    codes = collections.Counter(r["error"]["code"] if "error" in r else "record" for rs in answers.values() for r in rs)
    print(f"{count} damaged PDFs (seed {seed}): " + ", ".join(f"{code} {n}" for code, n in codes.most_common()))
    if lost or run.returncode not in (0, 3):
        print(f"without a whole answer: {lost[:20]}; status {run.returncode}\n{run.stderr[-2000:].decode()}", file=sys.stderr)
        return 1
    return 0


def complete(records: list[dict]) -> bool:
    """Whether an input has its one error object, or a record of each of its acts."""
    if len(records) == 1 and "error" in records[0]:
        return True
    places = [(r["source"]["act"]["index"], r["source"]["act"]["of"]) for r in records if "error" not in r]
    return bool(places) and places == [(index + 1, len(records)) for index in range(len(records))]


if __name__ == "__main__":
    sys.exit(main())
