#!/usr/bin/env python3
"""Runs the Spark example on the samples and compares its records with a plain run: Scripts/check_spark.py PROGRAM SAMPLES"""
import os
import pathlib
import subprocess
import sys
import tempfile


def lines(data: bytes) -> list[bytes]:
    return sorted(data.splitlines())


def main() -> int:
    program, samples = str(pathlib.Path(sys.argv[1]).absolute()), str(pathlib.Path(sys.argv[2]).absolute())
    example = pathlib.Path(__file__).parent.parent / "examples/spark/extract.py"
    plain = subprocess.run([program, "extract", "--quiet", "--format", "ndjson", samples], stdout=subprocess.PIPE).stdout
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "records"
        run = subprocess.run(
            [sys.executable, str(example), samples, str(output), "--program", program, "--partitions", "3"],
            env=environment, capture_output=True, text=True,
        )
        if run.returncode:
            print(run.stdout + run.stderr, file=sys.stderr)
            print(f"spark: the example ended with status {run.returncode}", file=sys.stderr)
            return 1
        spread = b"".join(part.read_bytes() for part in sorted((output / "ndjson").glob("part-*")))
        tables = len(list((output / "parquet").glob("part-*.parquet")))
    if lines(spread) != lines(plain) or not plain or not tables:
        odd = set(lines(spread)) ^ set(lines(plain))
        print(f"spark: {len(odd)} lines differ from the plain run; {tables} Parquet files", file=sys.stderr)
        return 1
    print(f"spark: {len(lines(plain))} records, the same as the plain run's")
    return 0


if __name__ == "__main__":
    sys.exit(main())
