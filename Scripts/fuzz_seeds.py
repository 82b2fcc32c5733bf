#!/usr/bin/env python3
"""Makes the fuzzer's first inputs of the samples: Scripts/fuzz_seeds.py PROGRAM SAMPLES FOLDER

Each sample's text becomes lines below each other, in the form that Fuzzing/Sources/FuzzRecord/DrawnPages.swift reads.
"""
import pathlib
import subprocess
import sys


def seed(text: str) -> bytes:
    lines = []
    for number, line in enumerate(text.splitlines()):
        head = bytes([36, 40 + number % 50 * 5 % 210, 22, 0x80 if number and number % 42 == 0 else 0])
        # A line feed within the head would end the line.
        lines.append(head.replace(b"\n", b"\x0b") + line.encode())
    return b"\n".join(lines)


def main() -> None:
    program, samples, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(samples.glob("*.pdf")):
        done = subprocess.run([program, "text", str(path)], capture_output=True, text=True)
        if done.stdout.strip():
            (folder / path.stem).write_bytes(seed(done.stdout))


if __name__ == "__main__":
    main()
