#!/usr/bin/env python3
"""What a SEDA transfer costs: Benchmarks/export.py PROGRAM SAMPLES [ACTS=1000] [MANY=20000]

Makes ACTS different files out of the samples, with their records, and prints the processor time of `clausier export` against
that of hashing (sha256sum, sha512sum) and copying the files and of `clausier validate` of the records, and the memory for ACTS
and for MANY acts of the same size. Fails when the time is more than 1.3 times as long, or the memory grows by more than a fifth.
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SAMPLES = pathlib.Path(sys.argv[2]).resolve()
ACTS = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
MANY = int(sys.argv[4]) if len(sys.argv) > 4 else 20000
KEYS = ["archivalAgency", "transferringAgency", "originatingAgency", "archivalAgreement", "messageIdentifier"]


def run(*command):
    """The processor time of a command in seconds, and the most memory that it had in MiB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))[:200]}: status {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def make(folder, count):
    """So many different files, and a file with their records."""
    (folder / "in").mkdir(parents=True)
    pdfs = [SAMPLES / name for name in ("annexes.pdf", "agreement.pdf", "amendment.pdf", "joint-delegataires.pdf")]
    records = []
    for pdf in pdfs:
        text = subprocess.run([PROGRAM, "extract", pdf, "-f", "ndjson"], check=True, capture_output=True, text=True).stdout
        records.append((json.loads(text), pdf.read_bytes()))
    with open(folder / "records.ndjson", "w", encoding="utf-8") as lines:
        for number in range(count):
            record, pdf = records[number % len(records)]
            content = pdf + f"\n% {number}\n".encode()
            name = f"in/{number}.pdf"
            (folder / name).write_bytes(content)
            record["source"].update(file=name, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content))
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
    keys = {key: "X" for key in KEYS} | {"reference": "{n}"}
    (folder / "archive.json").write_text(json.dumps(keys))


def export(folder):
    return run(PROGRAM, "export", "-f", "seda-2.2", "-o", f"{folder}/sip/", "--force", "--archive", f"{folder}/archive.json",
               "--files", folder, f"{folder}/records.ndjson", "-q")


with tempfile.TemporaryDirectory() as place:
    few, many = pathlib.Path(place) / "few", pathlib.Path(place) / "many"
    make(few, ACTS)
    files = sorted(str(path) for path in (few / "in").iterdir())
    best = {}
    for _ in range(3):
        (few / "copy").mkdir(exist_ok=True)
        parts = {
            "sha256sum": run("sha256sum", *files)[0], "sha512sum": run("sha512sum", *files)[0],
            "cp": run("cp", *files, f"{few}/copy")[0], "validate": run(PROGRAM, "validate", few / "records.ndjson", "-q")[0],
            "export": export(few)[0]}
        best = {name: min(time, best.get(name, time)) for name, time in parts.items()}
    floor = sum(time for name, time in best.items() if name != "export")
    print(f"{ACTS} acts: " + ", ".join(f"{name} {time:.2f} s" for name, time in best.items())
          + f"; {best['export'] / floor:.2f} of the others together")
    before = export(few)[1]
    make(many, MANY)
    after = export(many)[1]
    print(f"memory: {before:.0f} MiB for {ACTS} acts, {after:.0f} MiB for {MANY}")
    sys.exit(best["export"] > 1.3 * floor or after > 1.2 * before)
