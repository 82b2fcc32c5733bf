#!/usr/bin/env python3
"""Reads a folder of PDFs on a Spark cluster: the PDFs go through `clausier worker`, the records come out as NDJSON and Parquet.

    spark-submit extract.py FOLDER OUTPUT [--program clausier] [--partitions N]

FOLDER and OUTPUT may be anything that Spark reads and writes (file:, hdfs:, s3a:). `clausier` must be on every worker;
--program names it when it is not on the PATH. OUTPUT/ndjson gets the records as they are, a line each, OUTPUT/parquet a
table of what is asked for most, with the whole record in the column `record`. Ends with status 1 when a PDF has no
answer, or when OUTPUT exists already.
"""
import argparse
import base64
import json
import shlex
import sys
from urllib.parse import unquote

from pyspark.sql import Row, SparkSession
from pyspark.sql import functions as F

# What the table takes out of a record of version 1.1; the rest stays within `record`, and what a later minor version adds
# is passed over.
SCHEMA = """
    schemaVersion string,
    source struct<file: string, sha256: string, pages: int, act: struct<index: int, of: int, label: string, number: string>>,
    kind string, nature string, title string, number string, subject string,
    parties array<struct<role: string, name: string, acronym: string>>,
    amounts array<struct<euros: decimal(20, 6), tax: string, qualifier: string, section: string>>,
    credits array<struct<year: int, label: string, ae: decimal(20, 6), cp: decimal(20, 6), party: int, section: string>>,
    chorus array<struct<programme: string, centreFinancier: string, domaineFonctionnel: string, centreDeCout: string>>,
    term struct<end: string, duration: string>,
    signature struct<place: string, date: string>,
    diagnostics array<struct<code: string, pointer: string>>,
    error struct<code: string>
"""


def job(folder: str, file: Row) -> str:
    """The line that asks for a file: its bytes, and its path as the record shall name it, the folder as given first."""
    path = unquote(file.path.split(":", 1)[-1]).lstrip("/")
    root = unquote(folder.split(":", 1)[-1]).strip("/")
    name = path[len(root):].lstrip("/") if path.startswith(root) else path.rsplit("/", 1)[-1]
    return json.dumps({"file": f"{folder.rstrip('/')}/{name}", "base64": base64.b64encode(file.content).decode("ascii")})


def command(program: str) -> str:
    """One worker a partition. Status 1 and 3 tell of records and error objects, which are answers; others of none."""
    return "sh -c " + shlex.quote(f'{shlex.quote(program)} worker --quiet; s=$?; [ $s = 1 ] || [ $s = 3 ] || exit $s')


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("output")
    parser.add_argument("--program", default="clausier")
    parser.add_argument("--partitions", type=int, help="how many parts the work is cut into; else one per 100 files")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("clausier").getOrCreate()
    files = (
        spark.read.format("binaryFile")
        .option("recursiveFileLookup", "true").option("pathGlobFilter", "*.[pP][dD][fF]")
        .load(given.folder).select("path", "content")
    )
    count = files.select("path").count()
    folder = given.folder
    records = (
        files.repartition(given.partitions or max(1, count // 100)).rdd
        .map(lambda file: job(folder, file))
        .pipe(command(given.program), checkCode=True)
    )
    records.saveAsTextFile(f"{given.output}/ndjson")

    lines = spark.read.text(f"{given.output}/ndjson")
    table = lines.select(F.from_json("value", SCHEMA).alias("act"), F.col("value").alias("record")).select("act.*", "record")
    table.write.parquet(f"{given.output}/parquet")

    # The last record of a file is the one whose index is the number of its acts; an error object stands alone.
    saved = spark.read.parquet(f"{given.output}/parquet")
    last = F.col("error").isNotNull() | (F.col("source.act.index") == F.col("source.act.of"))
    answered = saved.where(last).count()
    failed = saved.where(F.col("error").isNotNull()).count()
    print(f"{count} PDFs, {answered} answered, {failed} of them with an error; {saved.count()} records in {given.output}")
    spark.stop()
    return 0 if answered == count else 1


if __name__ == "__main__":
    sys.exit(main())
