#!/usr/bin/env python3
"""clausier and clausier-ocr against the program tesseract on the same page images, in processor time; one thread each.

usage: Benchmarks/ocr.py [--release FOLDER] [--resolution 300] [--documents 50] [PDF…]

Without PDFs, the samples. Of each page an image is made, and of that a PDF: as it is, and turned by quarters. Prints
  upright   clausier-ocr, started once, against tesseract, started for each page, on the images as they are (at most 1.1)
  whole     clausier on a PDF of these images, drawing and rules included, against the same
  turned    clausier on turned PDFs against tesseract on the same turned images, and on the upright ones (at most 2.5)
  memory    the most memory of clausier and of clausier-ocr over one scanned document, and over many of them
  printed   whether a batch of printed documents starts clausier-ocr
"""
import argparse
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command, **options):
    before = spent()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return spent() - before


def images(pdfs, folder, resolution):
    """The pages as binary PGMs: width, height, bytes."""
    for index, pdf in enumerate(pdfs):
        start = f"{folder}/{index}"
        subprocess.run(["pdftoppm", "-gray", "-r", str(resolution), pdf, start], check=True)
        for name in sorted(pathlib.Path(folder).glob(f"{index}-*.pgm")):
            match = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", name.read_bytes())
            yield int(match[1]), int(match[2]), name.read_bytes()[match.end():]
            name.unlink()


def turned(page):
    """The page turned clockwise by a quarter."""
    width, height, pixels = page
    columns = [pixels[column::width][::-1] for column in range(width)]
    return height, width, b"".join(columns)


def pgm(page, resolution):
    return b"P5\n# dpi %d\n%d %d\n255\n" % (resolution, page[0], page[1]) + page[2]


def pdf(pages, resolution):
    """A PDF of page images."""
    bodies = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = b" ".join(b"%d 0 R" % (3 + 3 * index) for index in range(len(pages)))
    bodies.append(b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)))
    for index, (width, height, pixels) in enumerate(pages):
        number = 3 + 3 * index
        box = (width * 72 / resolution, height * 72 / resolution)
        drawing = b"%.3f 0 0 %.3f 0 0 cm /I Do" % box
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.3f %.3f]/Contents %d 0 R"
            b"/Resources<</XObject<</I %d 0 R>>>>>>" % (*box, number + 1, number + 2))
        bodies.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(drawing), drawing))
        bodies.append(
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Length %d>>"
            b"\nstream\n%s\nendstream" % (width, height, len(pixels), pixels))
    out, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start)


def tesseract(pages, resolution, folder):
    total = 0
    for page in pages:
        image = f"{folder}/page.pgm"
        pathlib.Path(image).write_bytes(pgm(page, resolution))
        total += timed(["tesseract", image, f"{folder}/out", "-l", "fra", "--dpi", str(resolution), "tsv"])
    return total


def report(name, count, ours, theirs, upright=None):
    line = f"{name:10} {count} pages: {ours:.2f} s against tesseract's {theirs:.2f} s, {ours / theirs:.2f} times"
    print(line + (f"; {ours / upright:.2f} times its {upright:.2f} s on upright ones" if upright else ""), flush=True)


def peaks(command):
    """The most memory, in MiB, of each program that runs while a command does; by name."""
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = {}
    while run.poll() is None:
        for status in pathlib.Path("/proc").glob("[0-9]*/status"):
            try:
                text = status.read_text()
            except OSError:
                continue
            name = re.search(r"Name:\t(.*)", text)[1]
            peak = re.search(r"VmHWM:\s+(\d+)", text)
            parent = int(re.search(r"PPid:\t(\d+)", text)[1])
            if peak and name.startswith("clausier") and owns(run.pid, int(status.parent.name), parent):
                most[name] = max(most.get(name, 0), int(peak[1]) // 1024)
        time.sleep(0.05)
    return most


def owns(root, number, parent):
    """Whether a process is another or comes from it."""
    while number != root:
        if parent <= 1:
            return False
        try:
            text = pathlib.Path(f"/proc/{parent}/status").read_text()
        except OSError:
            return False
        number, parent = parent, int(re.search(r"PPid:\t(\d+)", text)[1])
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pdfs", nargs="*")
    parser.add_argument("--release", default=str(ROOT / ".build" / "release"))
    parser.add_argument("--resolution", type=int, default=300)
    parser.add_argument("--documents", type=int, default=50)
    given = parser.parse_args()
    os.environ["OMP_THREAD_LIMIT"] = "1"
    names = ["agreement", "annexes", "two-columns", "word-processor"]
    pdfs = given.pdfs or [str(ROOT / "samples" / f"{name}.pdf") for name in names]
    clausier, program = f"{given.release}/clausier", f"{given.release}/clausier-ocr"
    dpi = given.resolution
    with tempfile.TemporaryDirectory() as folder:
        pages = list(images(pdfs, folder, dpi))
        whole = pathlib.Path(folder, "all.pgm")
        whole.write_bytes(b"".join(pgm(page, dpi) for page in pages))
        upright = tesseract(pages, dpi, folder)
        with open(whole, "rb") as source:
            report("upright", len(pages), timed([program, "fra"], stdin=source), upright)
        scan = pathlib.Path(folder, "scan.pdf")
        scan.write_bytes(pdf(pages, dpi))
        text = [clausier, "text", "--ocr-dpi", str(dpi), str(scan)]
        report("whole", len(pages), timed(text), upright)
        lying = pages
        for degrees in (90, 180, 270):
            lying = [turned(page) for page in lying]
            scan.write_bytes(pdf(lying, dpi))
            theirs = tesseract(lying, dpi, folder)
            report(f"turned {degrees}", len(pages), timed(text), theirs, upright)
        batch = pathlib.Path(folder, "batch")
        batch.mkdir()
        for number in range(given.documents):
            # One byte more each: files that are the same are read once.
            (batch / f"{number:03}.pdf").write_bytes(pdf(pages[:1], dpi) + b"\n" * number)
        extract = [clausier, "extract", "--quiet", "--jobs", "1", "--format", "ndjson", "--output"]
        scans = sorted(map(str, batch.iterdir()))
        counts = sorted({1, max(1, given.documents // 5), given.documents})
        most = [peaks([*extract, f"{folder}/{count}.ndjson", *scans[:count]]) for count in counts]
        for name in sorted(most[-1]):
            told = ", ".join(f"{peak.get(name, 0)} MiB over {count}" for peak, count in zip(most, counts))
            print(f"memory     {name}: {told} scanned documents", flush=True)
        shutil.rmtree(batch)
        printed = peaks([*extract, f"{folder}/printed.ndjson", *pdfs])
        started = "starts clausier-ocr" if "clausier-ocr" in printed else "starts no clausier-ocr"
        methods = {json.loads(line)["source"]["text"] for line in open(f"{folder}/printed.ndjson")}
        print(f"printed    a batch of {len(pdfs)} printed documents {started}; text: {', '.join(sorted(methods))}")


if __name__ == "__main__":
    main()
