#!/usr/bin/env python3
"""Measures `clausier index` and `search` against one plain FTS5 table made by Python's sqlite3:

    Benchmarks/index.py PROGRAM [ACTS] [FOLDER]

Draws ACTS records (100,000 by default) of 15 KB of text each from words with the frequencies of prose, as NDJSON; indexes
them; fills a plain FTS5 table with the same texts in the same run; indexes again, once with the same file and once with the
file touched, so that every record is compared; searches rare words, codes and the commonest word, and compares the totals
with those of the plain table. Prints processor time, sizes, peak memory and times of search with the program's start.
"""
import json
import os
import pathlib
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

WORDS = 30_000
SYLLABLES = "ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo fu ga ge la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo".split()


def vocabulary(source):
    words = set()
    while len(words) < WORDS:
        words.add("".join(source.choices(SYLLABLES, k=source.choice((2, 2, 3, 3, 4)))) + source.choice("ntrlp"))
    words = sorted(words)
    source.shuffle(words)
    return words


class Acts:
    """Records with text drawn by Zipf's law; the rarest words name one act each."""

    def __init__(self, seed=15):
        self.source = random.Random(seed)
        self.words = vocabulary(self.source)
        total, self.steps = 0.0, []
        for rank in range(1, WORDS + 1):
            total += 1 / rank
            self.steps.append(total)

    def texts(self, number):
        words = self.source.choices(self.words, cum_weights=self.steps, k=2300)
        words[7] = f"unique{number}"
        size = len(words) // 10
        return [" ".join(words[i * size:(i + 1) * size]).capitalize() + "." for i in range(10)]

    def record(self, number):
        texts = self.texts(number)
        year, programme = 2015 + number % 12, str(100 + number % 300)
        evidence, place = {}, 0
        articles = []
        for index, text in enumerate(texts):
            heading = f"Article {index + 1}"
            articles.append({"number": str(index + 1), "heading": heading, "under": [], "topics": [], "text": text})
            cuts = list(range(0, len(text), 400)) + [len(text)]
            evidence[f"/articles/{index}/text"] = [
                {"page": 1 + place // 8, "box": [72, 100.5, 450.25, 60], "text": None, "chars": [a, b], "method": "embedded",
                 "confidence": 1, "rule": "article"} for a, b in zip(cuts, cuts[1:]) if b > a]
            place += len(cuts)
        credits = [{"year": year + k, "label": None, "ae": 1000 * (number % 977 + k), "cp": 500 * (number % 977), "party": None,
                    "chorus": 0, "section": "article:4"} for k in range(2)]
        for index in range(2):
            for key in ("ae", "cp"):
                evidence[f"/credits/{index}/{key}"] = [
                    {"page": 3, "box": [300, 120, 60, 12], "text": "10 000 €", "method": "embedded", "confidence": 1, "rule": "credits"}]
        blank = dict.fromkeys(["nature", "number", "nor", "amends", "subject", "preamble", "comptableAssignataire"])
        party = {"roleText": None, "acronym": None, "aliases": [], "address": None, "representative": None}
        return texts, {
            "schemaVersion": "1.1",
            "source": {
                "file": f"{number % 1000:03}/{number}.pdf", "sha256": f"{number:064x}", "bytes": 60000, "pages": 8,
                "act": {"index": 1, "of": 1, "pages": [1, 8], "label": None, "number": None, "outside": []},
                "text": "embedded", "pagesWithoutText": [],
                "pdf": {"version": "1.7", "title": None, "author": None, "creator": None, "producer": None, "created": None,
                        "modified": None, "language": None, "tagged": False, "conformance": None, "encrypted": False},
                "signatures": []},
            "kind": "delegation", **blank, "title": f"Convention {number}",
            "parties": [{"role": "delegant", "name": f"Direction {number % 500}", **party},
                        {"role": "delegataire", "name": f"Service {number % 700}", **party}],
            "visas": [{"nature": "decret", "number": "2004-1085", "date": "2004-10-14", "title": None, "amended": False, "articles": []}],
            "articles": articles, "annexes": [], "footnotes": [], "amounts": [], "credits": credits,
            "chorus": [{"domaineFonctionnel": f"0{programme}-01", "centreFinancier": f"0{programme}-AAAA-BBBB", "activites": [],
                        "centreDeCout": None, "axesMinisteriels": [], "programme": programme, "programmeLabel": None,
                        "bop": f"0{programme}-AAAA", "engagementJuridique": None, "tranchesFonctionnelles": [], "party": None,
                        "section": "article:4"}],
            "dates": [], "citations": [], "crossReferences": [],
            "term": {"start": None, "end": f"{year + 2}-12-31", "duration": None, "notice": None, "renewal": None},
            "publication": {"venues": []},
            "signature": {"place": None, "date": f"{year}-0{1 + number % 9}-15", "copies": None, "signatories": []},
            "diagnostics": [], "evidence": evidence}


def run(*words):
    """(seconds of processor time, peak in MiB, standard output) of a program."""
    pipe = subprocess.Popen(words, stdout=subprocess.PIPE)
    out = pipe.stdout.read()
    _, status, usage = os.wait4(pipe.pid, 0)
    pipe.returncode = os.waitstatus_to_exitcode(status)
    if pipe.returncode:
        sys.exit(f"{words}: status {pipe.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def searches(program, index, plain, queries):
    times, wrong = [], 0
    for query, match in queries:
        began = time.perf_counter()
        _, _, out = run(program, "search", index, query, "--format", "json")
        times.append(time.perf_counter() - began)
        if match:
            expected = plain.execute("SELECT count(*) FROM t WHERE t MATCH ?", (match,)).fetchone()[0]
            wrong += json.loads(out)["total"] != expected
    return percentile(times, 0.95) * 1000, percentile(times, 0.5) * 1000, wrong


def main():
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp())
    records, index = folder / "records.ndjson", folder / "acts.db"
    acts = Acts()
    for path in [index, folder / "plain.db"]:
        path.unlink(missing_ok=True)
    plain = sqlite3.connect(folder / "plain.db")
    plain.execute("CREATE VIRTUAL TABLE t USING fts5(text)")
    seconds, size = 0.0, 0
    with records.open("w") as file:
        batch = []
        for number in range(count):
            texts, record = acts.record(number)
            line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
            file.write(line + "\n")
            # With the headings, as in the records: no phrase runs from one article into the next.
            batch.append(("\n".join(f"Article {index + 1}\n{text}" for index, text in enumerate(texts)),))
            size += len(batch[-1][0])
            if len(batch) == 1000 or number == count - 1:
                before = resource.getrusage(resource.RUSAGE_SELF)
                plain.executemany("INSERT INTO t VALUES (?)", batch)
                plain.commit()
                after = resource.getrusage(resource.RUSAGE_SELF)
                seconds += after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
                batch = []
    plain_size = (folder / "plain.db").stat().st_size
    built, peak, _ = run(program, "index", "--quiet", str(index), str(records))
    ours = index.stat().st_size
    same, _, _ = run(program, "index", "--quiet", str(index), str(records))
    os.utime(records)
    compared, _, _ = run(program, "index", "--quiet", str(index), str(records))
    print(f"{count} acts of {size // count} bytes of text, records of {records.stat().st_size // count} bytes")
    print(f"index: {built:.1f} s of CPU, {built / seconds:.2f} of plain FTS5 ({seconds:.1f} s); peak {peak:.0f} MiB")
    print(f"file: {ours / 1e6:.0f} MB, {ours / plain_size:.2f} of plain FTS5 ({plain_size / 1e6:.0f} MB)")
    print(f"again: {same:.2f} s unchanged, {compared:.1f} s with every record compared: {compared / built:.1%}")
    draw = random.Random(1)
    rare = [acts.words[draw.randrange(WORDS // 2, WORDS)] for _ in range(60)] + [f"unique{draw.randrange(count)}" for _ in range(20)]
    # The longest forms have no plural among the words, so that the plain table finds the same.
    queries = [(word.upper(), f'"{word}"') for word in rare]
    queries += [(f"programme:{100 + k}", None) for k in range(10)] + [(f'"{acts.words[k]} {acts.words[k + 1]}"', f'"{acts.words[k]} {acts.words[k + 1]}"') for k in range(400, 410)]
    p95, median, wrong = searches(program, str(index), plain, queries)
    print(f"search, start included: p95 {p95:.0f} ms, median {median:.0f} ms where few match; {wrong} totals differ")
    common = [(acts.words[0].upper(), f'"{acts.words[0]}"')] * 10 + [(acts.words[k].upper(), f'"{acts.words[k]}"') for k in range(1, 6)]
    p95, median, wrong = searches(program, str(index), plain, common)
    print(f"search, the commonest words: p95 {p95:.0f} ms, median {median:.0f} ms; {wrong} totals differ")


if __name__ == "__main__":
    main()
