#!/usr/bin/env python3
"""Measures `clausier extract` against pdftotext and against bare poppler: Benchmarks/bench.py PROGRAM [PDF or FOLDER …].

The files of `files.txt`, or the PDFs given and those in the folders given, are taken ten times over. Default options,
evidence on, one worker, output thrown away. CPU is user plus system time of the process as the kernel counts it; runs alternate, so that a machine that
slows down slows all of them; every raw time is printed, and the median is what is compared.
"""
import os
import pathlib
import re
import statistics
import subprocess
import sys

RUNS = 5
ROUNDS = 10
HERE = pathlib.Path(__file__).resolve().parent
WORK = pathlib.Path(".build/bench")


def run(*command, stderr=subprocess.DEVNULL, allowed=(0,)):
    """(CPU seconds, wall seconds, peak memory in MiB) of one process."""
    from time import perf_counter

    start = perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=stderr)
    _, status, usage = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"failed ({process.returncode}): {' '.join(map(str, command))[:200]}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def compiled():
    program = WORK / "bare-poppler"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "poppler-glib", "gio-2.0"], capture_output=True, text=True, check=True)
    subprocess.run(["cc", "-O2", "-o", program, HERE / "bare-poppler.c", *flags.stdout.split()], check=True)
    return program


def listing(name, files):
    path = WORK / name
    path.write_text("".join(f"{file}\n" for file in files))
    return path


def extract(program, files, *options, **more):
    # Into a file, documents with the same bytes would be read once only.
    return run(program, "extract", "--quiet", "--format", "ndjson", "--jobs", "1", *options, "--files-from", files, **more)


def raw(values):
    return " ".join(f"{value * 1000:.1f}" for value in values)


def copies(files, count):
    """As many files as asked, each under a name of its own."""
    folder = WORK / "copies"
    folder.mkdir(exist_ok=True)
    made = []
    for index in range(count):
        copy = folder / f"{index:04}.pdf"
        if not copy.exists():
            copy.write_bytes(pathlib.Path(files[index % len(files)]).read_bytes())
        made.append(copy)
    return made


def main():
    program = pathlib.Path(sys.argv[1])
    WORK.mkdir(parents=True, exist_ok=True)
    given = [pathlib.Path(name) for name in sys.argv[2:]] or list(map(pathlib.Path, (HERE / "files.txt").read_text().split()))
    once = [str(file) for path in given for file in (sorted(path.glob("*.pdf")) if path.is_dir() else [path])]
    files = once * ROUNDS
    many = listing("files.txt", files)
    bare = compiled()
    pages = subprocess.run([bare, *files], capture_output=True, text=True, check=True).stdout.split()[0]
    print(f"{len(files)} documents, {pages} pages; milliseconds of CPU, {RUNS} alternating runs, file cache warm\n")

    cpu = {"clausier extract": [], "pdftotext, a process a file": [], "bare poppler, one process": []}
    walls = []
    for _ in range(RUNS):
        used, wall, _ = extract(program, many)
        cpu["clausier extract"].append(used)
        walls.append(wall)
        cpu["pdftotext, a process a file"].append(sum(run("pdftotext", file, "/dev/null")[0] for file in files))
        cpu["bare poppler, one process"].append(run(bare, *files)[0])
    medians = {name: statistics.median(values) for name, values in cpu.items()}
    ours = medians["clausier extract"]
    for name, values in cpu.items():
        each = medians[name] / len(files) * 1000
        print(f"{name:28} median {medians[name] * 1000:8.1f}  {each:6.2f} a document   runs: {raw(values)}")
    print(f"clausier / pdftotext         {ours / medians['pdftotext, a process a file']:.2f}")
    print(f"clausier / bare poppler      {ours / medians['bare poppler, one process']:.2f}")
    print(f"documents a second           {len(files) / statistics.median(walls):.0f} (wall, one process)   runs: {raw(walls)}\n")

    timings = WORK / "timings.txt"
    with open(timings, "w") as messages:
        extract(program, many, "--timings", stderr=messages)
    print(timings.read_text())
    stages = dict(STAGE.findall(timings.read_text()))
    reading = subprocess.run([program.parent / "ReadingBench", *files], capture_output=True, text=True, check=True)
    with_facts, without_facts = map(float, reading.stdout.split("\t"))
    facts, validate = with_facts - without_facts, float(stages["validate"])
    print(f"file facts                   {facts:.1f} ms, {facts / len(files):.2f} a document")
    rest = ours * 1000 - facts - validate
    print(f"clausier / bare poppler      {rest / (medians['bare poppler, one process'] * 1000):.2f} without validation and file facts\n")

    for count in (10, 1000):
        memory = extract(program, listing(f"{count}.txt", copies(once, count)))[2]
        print(f"peak memory, {count:5} documents  {memory:7.1f} MiB")
    starts = [run(program, "--version") for _ in range(21)]
    print(f"start-up (--version)         {statistics.median(s[1] for s in starts) * 1000:.1f} ms wall, "
          f"{statistics.median(s[0] for s in starts) * 1000:.1f} ms CPU, median of 21   runs: {raw(s[1] for s in starts)}")


STAGE = re.compile(r"^(\w+)\t([\d.]+)\t", re.MULTILINE)

main()
