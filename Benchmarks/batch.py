#!/usr/bin/env python3
"""Measures a batch: Benchmarks/batch.py PROGRAM SINGLE SAMPLES

Throughput with one and two workers; the processor time that the pool takes over SINGLE, which reads the same documents
in its own process and has no pool; that of the output file and its journal; and the memory of the process that drives a
batch. Every document is a copy of a born-digital sample with bytes of its own, so that none is taken for another's twin;
runs alternate, raw times are printed, medians are compared.
"""
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
DOCUMENTS = 600
# These would measure the reading of images, or the lack of a password.
LEFT_OUT = {"image-only.pdf", "needs-password.pdf"}


def run(program, folder, output, *options):
    """(wall seconds, peak memory of the driving process alone in MiB, messages)."""
    for left in output.parent.glob(output.name + "*"):
        left.unlink()
    command = [program, "extract", "--quiet", "--format", "ndjson", *options, "--output", output, folder]
    said = output.with_suffix(".txt")
    start = time.perf_counter()
    with open(said, "w") as messages:
        process = subprocess.Popen([str(part) for part in command], stderr=messages)
    peak = 0
    while process.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            peak = max(peak, int((re.search(r"VmHWM:\s+(\d+)", status) or [0, 0])[1]))
        except OSError:
            pass
        time.sleep(0.02)
    wall = time.perf_counter() - start
    if process.returncode not in (0, 3):
        sys.exit(f"failed ({process.returncode}): {said.read_text()[-500:]}")
    return wall, peak / 1024, said.read_text()


def processor_time(command):
    """Seconds of processor time of a command and of all that it starts; what it writes is thrown away."""
    before = os.times()
    done = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if done.returncode not in (0, 3):
        sys.exit(f"failed ({done.returncode}): {' '.join(map(str, command))[:200]}")
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def raw(values):
    return " ".join(f"{value:.2f}" for value in values)


def documents(samples, folder):
    folder.mkdir()
    sources = [path.read_bytes() for path in sorted(samples.glob("*.pdf")) if path.name not in LEFT_OUT]
    for number in range(DOCUMENTS):
        (folder / f"{number:05}.pdf").write_bytes(sources[number % len(sources)] + b"\n%% %d\n" % number)


def throughput(program, folder, output):
    run(program, folder, output, "--jobs", "2")
    walls = {1: [], 2: []}
    for _ in range(RUNS):
        for jobs in walls:
            walls[jobs].append(run(program, folder, output, "--jobs", jobs)[0])
    one, two = statistics.median(walls[1]), statistics.median(walls[2])
    print(f"{DOCUMENTS} documents, {RUNS} alternating runs, {os.cpu_count()} cores")
    print(f"one worker     {one:6.2f} s, {DOCUMENTS / one:5.0f} documents a second   runs: {raw(walls[1])}")
    print(f"two workers    {two:6.2f} s, {DOCUMENTS / two:5.0f} documents a second   runs: {raw(walls[2])}")
    print(f"two / one      {one / two:.2f} times the throughput")
    print(f"one core       {86400 * DOCUMENTS / one / 1e6:.1f} million documents a day; a million in {1e6 * one / DOCUMENTS / 3600:.1f} hours")


def pool(program, single, folder, output):
    extract = [program, "extract", "--quiet", "--format", "ndjson", "--jobs", "1"]
    commands = {
        "one process": [single, "--format", "ndjson", folder],
        "pool of one worker": [*extract, folder],
        "with file and journal": [*extract, "--force", "--output", output, folder],
    }
    used = {name: [] for name in commands}
    for _ in range(2 * RUNS + 1):
        for name, command in commands.items():
            used[name].append(processor_time(command))
    base = statistics.median(used["one process"])
    print(f"processor time, {2 * RUNS + 1} alternating runs")
    for name, values in used.items():
        middle = statistics.median(values)
        print(f"{name:22} {middle:6.2f} s, {100 * (middle / base - 1):+5.1f} %   runs: {raw(values)}")


def memory(program, work):
    peaks = []
    for count in (1000, 20000):
        folder = work / f"many-{count}"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number:05}.pdf").write_bytes(b"%% no PDF, number %d\n" % number)
        peaks.append(run(program, folder, work / "many.ndjson")[1])
        print(f"driving process, {count:6} inputs   {peaks[-1]:6.1f} MiB at most")
    print(f"growth         {peaks[1] - peaks[0]:.1f} MiB")


def main():
    program, single, samples = map(pathlib.Path, sys.argv[1:4])
    pathlib.Path(".build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=".build") as name:
        work = pathlib.Path(name)
        documents(samples, work / "documents")
        throughput(program, work / "documents", work / "records.ndjson")
        pool(single.parent / "clausier", single, work / "documents", work / "records.ndjson")
        memory(program, work)


if __name__ == "__main__":
    main()
