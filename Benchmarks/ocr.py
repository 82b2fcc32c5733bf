#!/usr/bin/env python3
"""clausier-ocr against the program tesseract on the same page images, in processor time; both with one thread.

usage: Benchmarks/ocr.py CLAUSIER_OCR PDF… [--resolution 300]
"""
import argparse
import os
import resource
import subprocess
import tempfile


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command, **options):
    before = spent()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return spent() - before


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("pdfs", nargs="+")
    parser.add_argument("--resolution", type=int, default=300)
    given = parser.parse_args()
    os.environ["OMP_THREAD_LIMIT"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        images = []
        for index, pdf in enumerate(given.pdfs):
            start = f"{folder}/{index}"
            subprocess.run(["pdftoppm", "-gray", "-r", str(given.resolution), pdf, start], check=True)
            images += sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.startswith(f"{index}-"))
        theirs = sum(
            timed(["tesseract", image, f"{folder}/out", "-l", "fra", "--dpi", str(given.resolution), "tsv"])
            for image in images)
        whole = f"{folder}/all.pgm"
        with open(whole, "wb") as target:
            for image in images:
                with open(image, "rb") as source:
                    data = source.read()
                target.write(data.replace(b"P5\n", f"P5\n# dpi {given.resolution}\n".encode(), 1))
        with open(whole, "rb") as source:
            ours = timed([given.program, "fra"], stdin=source)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    count = len(images)
    print(f"{count} pages: tesseract {theirs / count:.2f} s a page, clausier-ocr {ours / count:.2f} s a page, "
          f"{ours / theirs:.2f} times; most memory of any {peak} MB")


if __name__ == "__main__":
    main()
