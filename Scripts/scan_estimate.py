#!/usr/bin/env python3
"""Estimates how rightly scans are read, and whether doubts are reported: makes scans of printed PDFs, reads them, compares.

    Scripts/scan_estimate.py PROGRAM PDF… [--seed N] [--count N] [--makes a,b] [--work FOLDER] [--show N] [--max-wrong P] [--max-flagged P]

PROGRAM is clausier. PDF are files or folders of printed PDFs; what PROGRAM reads in one is taken for what it says, so take
only PDFs that it is known to read right. COUNT of them are drawn, each is scanned in one of the makes below (`MAKES`), at a
resolution, in a typeface and with faults that the seed draws: the same seed gives the same scans. Every value found is then
  right     the same as in the printed PDF (case, quotes, dashes and kinds of spaces are no matter),
  wrong     another one, or one that the printed PDF has not,
and each of these
  flagged   where a diagnostic points at it or at its place, or a piece of its evidence has a confidence below 0.9.
A value of the printed PDF that the scan has not, in whatever form, is lost. Long texts are not compared. Prints the figures
for each field and make, then the first N mistakes. The scans and records stay in --work if one is given.
Needs numpy, Pillow and poppler's programs. Exit status: 0, 1 when more than --max-wrong percent of the values found are wrong
and not flagged, or more than --max-flagged percent of the right ones are flagged, 2 when nothing could be measured.
"""
import argparse
import collections
import io
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as xml

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

# ---- Scans ----

FACES = ["Liberation Serif", "Liberation Sans", "FreeSerif", "FreeSans", "FreeMono", "Carlito", "TeX Gyre Termes",
         "TeX Gyre Pagella", "TeX Gyre Schola", "TeX Gyre Cursor", "TeX Gyre Adventor", "DejaVu Serif"]


def drawn(pdf, page, dpi):
    """A page as an image in colour."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), pdf]
    return Image.open(io.BytesIO(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)).convert("RGB")


def reset(pages, pdf, face, dpi):
    """Prints the words of the pages anew in another typeface, each line in its place, over the drawing of the page."""
    layout = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], stdout=subprocess.PIPE, check=True).stdout
    layout = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", layout)
    file = subprocess.run(["fc-match", "-f", "%{file}", face], stdout=subprocess.PIPE, text=True, check=True).stdout
    space = "{http://www.w3.org/1999/xhtml}"
    scale = dpi / 72
    fonts = {}

    def font(size):
        size = max(4, round(size))
        fonts.setdefault(size, ImageFont.truetype(file, size))
        return fonts[size]

    def box(node):
        return [float(node.get(key)) * scale for key in ("xMin", "yMin", "xMax", "yMax")]

    runs = []
    for number, page in enumerate(xml.fromstring(layout).iter(space + "page")):
        for line in page.iter(space + "line"):
            words = [(box(word), word.text) for word in line.iter(space + "word") if word.text]
            for index, (edges, _) in enumerate(words):
                # A gap wider than a space is a column's and stays.
                if index == 0 or edges[0] - words[index - 1][0][2] > 0.8 * (edges[3] - edges[1]):
                    runs.append((number, []))
                runs[-1][1].append(words[index])
    # One factor for the whole document, so that nearly every line has room.
    fits = []
    for _, words in runs:
        wide = font(0.85 * (words[0][0][3] - words[0][0][1])).getlength(" ".join(text for _, text in words))
        if len(words) > 4:
            fits.append((words[-1][0][2] - words[0][0][0]) / max(1, wide))
    factor = min(1.1, sorted(fits)[len(fits) // 10]) if fits else 1
    for number, words in runs:
        image, brush = pages[number], ImageDraw.Draw(pages[number])
        inks = []
        for edges, _ in words:
            part = image.crop([round(edge) for edge in edges]).convert("RGB")
            colours = part.getcolors(max(1, part.width * part.height)) or [(1, (255, 255, 255))]
            ground = max(colours)[1]
            inks.append(max((c for _, c in colours), key=lambda c: sum(abs(a - b) for a, b in zip(c, ground))))
            brush.rectangle(edges, fill=ground)
        type = font(0.85 * (words[0][0][3] - words[0][0][1]) * factor)
        lengths = [type.getlength(text) for _, text in words]
        # The spaces take up what is left, as in justified text.
        room = words[-1][0][2] - words[0][0][0] - sum(lengths)
        gap = type.getlength(" ") * min(1.35, max(0.6, room / max(1, len(words) - 1) / type.getlength(" ")))
        cursor = words[0][0][0]
        for (edges, text), ink, length in zip(words, inks, lengths):
            foot = edges[1] + 0.8 * (edges[3] - edges[1])
            brush.text((cursor, foot), text, fill=ink, font=type, anchor="ls")
            cursor += length + gap
    return pages


def paper(pixels, dice, ground=(225, 250), ink=(20, 60), grain=4):
    """Grey paper, grey ink, and grains."""
    low, high = dice.uniform(*ink), dice.uniform(*ground)
    noise = numpy.random.default_rng(dice.getrandbits(32)).normal(0, grain, pixels.shape)
    return numpy.clip(low + pixels * (high - low) / 255 + noise, 0, 255)


def speckled(pixels, dice, share=0.0004):
    """Specks of dust, dark and light."""
    noise = numpy.random.default_rng(dice.getrandbits(32)).random(pixels.shape[:2])
    pixels = pixels.copy()
    pixels[noise < share] = 20
    pixels[noise > 1 - share] = 245
    return pixels


def stamped(image, dice):
    """A round stamp and a stroke of the pen over the text."""
    brush = ImageDraw.Draw(image, "RGBA")
    width, height = image.size
    radius = width // 10
    x, y = dice.randrange(radius, width - radius), dice.randrange(height // 2, height - radius)
    colour = dice.choice([(30, 40, 140, 150), (140, 30, 60, 140), (60, 60, 60, 130)])
    for ring in (1, 0.92, 0.6):
        edge = radius * ring
        brush.ellipse((x - edge, y - edge, x + edge, y + edge), outline=colour, width=max(2, width // 600))
    points = [(x + dice.randint(-radius, radius), y + dice.randint(-radius // 2, radius // 2)) for _ in range(9)]
    brush.line(points, fill=colour, width=max(2, width // 500), joint="curve")
    return image


def bled(image, behind):
    """The print of the page behind, mirrored and faint."""
    back = numpy.asarray(behind.transpose(Image.FLIP_LEFT_RIGHT).resize(image.size).filter(ImageFilter.GaussianBlur(1.5)))
    return Image.fromarray(numpy.clip(numpy.asarray(image) - (255 - back.astype(float)) * 0.14, 0, 255).astype("uint8"))


def skewed(image, dice, most=1.0):
    return image.rotate(dice.uniform(-most, most), Image.BICUBIC, fillcolor="white")


# For each make: resolutions, mode (L grey, 1 black and white, RGB colour), and what else is done to it.
MAKES = {
    "plain": dict(dpi=[200, 240, 300], mode="L", quality=(75, 90)),
    "coarse": dict(dpi=[150], mode="L", quality=(55, 75)),
    "fine": dict(dpi=[400], mode="1"),
    "office": dict(dpi=[200], mode="1", specks=0.0003, skew=0.5),
    "colour": dict(dpi=[200, 300], mode="RGB", quality=(40, 70), ground=(232, 246)),
    "faded": dict(dpi=[200, 300], mode="L", quality=(60, 85), ink=(120, 165), ground=(200, 235), grain=7),
    "blurred": dict(dpi=[200, 300], mode="L", quality=(60, 85), blur=(0.6, 1.1)),
    "askew": dict(dpi=[200, 300], mode="L", quality=(60, 85), skew=1.0, grain=6),
    "stamped": dict(dpi=[200, 300], mode="RGB", quality=(60, 85), stamp=True),
    "bled": dict(dpi=[200, 300], mode="L", quality=(60, 85), bleed=True),
    "noisy": dict(dpi=[200], mode="L", quality=(50, 75), grain=14, specks=0.0002, skew=0.4),
}


def scan(pdf, make, dice, target):
    """Makes a scan of a PDF; says how."""
    kind = MAKES[make]
    dpi = dice.choice(kind["dpi"])
    face = dice.choice(FACES) if dice.random() < 0.6 else None
    facts = subprocess.run(["pdfinfo", pdf], stdout=subprocess.PIPE, text=True, check=True).stdout
    pages = [drawn(pdf, number + 1, dpi) for number in range(int(re.search(r"Pages:\s+(\d+)", facts)[1]))]
    if face:
        pages = reset(pages, pdf, face, dpi)
    sheets = []
    for number, page in enumerate(pages):
        if kind.get("stamp"):
            page = stamped(page, dice)
        if kind.get("bleed"):
            page = bled(page, pages[(number + 1) % len(pages)])
        if kind.get("skew"):
            page = skewed(page, dice, kind["skew"])
        if kind["mode"] != "RGB":
            page = page.convert("L")
        if kind.get("blur"):
            page = page.filter(ImageFilter.GaussianBlur(dice.uniform(*kind["blur"]) * dpi / 200))
        pixels = paper(numpy.asarray(page).astype(float), dice, kind.get("ground", (225, 250)), kind.get("ink", (20, 60)),
                       kind.get("grain", 4))
        if kind.get("specks"):
            pixels = speckled(pixels, dice, kind["specks"])
        page = Image.fromarray(pixels.astype("uint8"))
        if kind["mode"] == "1":
            threshold = dice.randint(115, 160)
            page = page.point(lambda value: 255 if value > threshold else 0).convert("1")
        sheets.append(page)
    quality = {} if kind["mode"] == "1" else {"quality": dice.randint(*kind["quality"])}
    sheets[0].save(target, save_all=True, append_images=sheets[1:], resolution=dpi, **quality)
    return f"{make}, {dpi} dpi, {face or 'as printed'}"


# ---- Values ----

def norm(value):
    """Letters, figures and signs, without what makes no difference."""
    text = unicodedata.normalize("NFKC", str(value)).casefold().replace("’", "'").replace("œ", "oe")
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    return re.sub(r"\s+", " ", re.sub(r"[«»“”\"]", " ", text)).strip(" .,;:-")


# Values by the pattern of their pointer; the last name is the field's. Numbers of list members are `#`.
WANTED = """
/kind /title /number /nor /amends/rank /amends/number /amends/date /parties/#/role /parties/#/name /parties/#/acronym
/parties/#/address/street /parties/#/address/postalCode /parties/#/address/city /parties/#/representative/name
/parties/#/representative/title /visas/#/number /visas/#/date /visas/#/articles/# /articles/#/number /articles/#/heading
/annexes/#/number /annexes/#/heading /amounts/#/euros /amounts/#/tax /amounts/#/qualifier /credits/#/year /credits/#/ae
/credits/#/cp /chorus/#/domaineFonctionnel /chorus/#/centreFinancier /chorus/#/activites/# /chorus/#/centreDeCout
/chorus/#/axesMinisteriels/#/label /chorus/#/engagementJuridique /chorus/#/tranchesFonctionnelles/# /comptableAssignataire
/dates/#/date /citations/#/number /citations/#/date /citations/#/article /crossReferences/#/to /term/start/event
/term/start/date /term/end /term/duration /term/notice /term/renewal/mode /term/renewal/times /term/renewal/period
/publication/venues/# /signature/place /signature/date /signature/copies /signature/signatories/#/name
/signature/signatories/#/title /signature/signatories/#/role
""".split()


def values(record):
    """(field, value, pointer) of what a record says."""
    def walk(node, pointer):
        if isinstance(node, dict):
            for key, inner in node.items():
                if key not in ("source", "evidence", "diagnostics"):
                    yield from walk(inner, f"{pointer}/{key}")
        elif isinstance(node, list):
            for index, inner in enumerate(node):
                yield from walk(inner, f"{pointer}/{index}")
        elif node is not None:
            yield re.sub(r"/\d+", "/#", pointer), norm(node), pointer
    return [found for found in walk(record, "") if found[0] in WANTED]


def flags(record):
    """A function that says whether a value at a pointer is reported as doubtful."""
    evidence, diagnostics = record.get("evidence") or {}, record.get("diagnostics") or []
    pointers = [d["pointer"] for d in diagnostics if d.get("pointer")]
    boxes = [(d["page"], d["box"]) for d in diagnostics if d.get("page") and d.get("box")]

    def meet(one, two):
        """Whether the middle of one box lies in the other: boxes of neighbouring lines overlap a little."""
        return any(all(b[i] <= a[i] + a[i + 2] / 2 <= b[i] + b[i + 2] for i in (0, 1)) for a, b in ((one, two), (two, one)))

    def flagged(pointer):
        if any((pointer + "/").startswith(other + "/") or other.startswith(pointer + "/") for other in pointers):
            return True
        items = evidence.get(pointer)
        if items is None:
            # A role or a kind follows from other values, and so does its doubt.
            parent = pointer.rpartition("/")[0]
            near = ("/name", "/roleText", "/title") if parent else ("/title",)
            items = [item for name in near for item in evidence.get(parent + name) or []]
        return any(item["confidence"] < 0.9 for item in items) or any(
            page == item["page"] and meet(box, item["box"]) for item in items for page, box in boxes)
    return flagged


def compare(printed, read):
    """(field, outcome, value, other) for each value of two records; outcomes as in the description above."""
    wanted, found = values(printed), values(read)
    flagged = flags(read)
    rest = collections.Counter((field, value) for field, value, _ in wanted)
    extra = []
    for field, value, pointer in found:
        doubt = " flagged" if flagged(pointer) else ""
        if rest[field, value] > 0:
            rest[field, value] -= 1
            yield field, "right" + doubt, value, None
        else:
            extra.append((field, "wrong" + doubt, value))
    missing = collections.defaultdict(list)
    for (field, value), count in rest.items():
        missing[field] += [value] * count
    for field, outcome, value in extra:
        yield field, outcome, value, missing[field].pop(0) if missing[field] else None
    for field, left in missing.items():
        for value in left:
            yield field, "lost", None, value


# ---- Measuring ----

OUTCOMES = ["right", "right flagged", "wrong flagged", "wrong", "lost"]


def records(program, paths):
    """The first record of each file, by file name."""
    command = [program, "extract", "--quiet", "--format", "ndjson", "--jobs", "1", "--timeout", "600", *map(str, paths)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    found = {}
    for line in done.stdout.splitlines():
        record = json.loads(line)
        found.setdefault(pathlib.PurePosixPath(record["source"]["file"]).name, record)
    return found


def table(title, counts):
    print(f"\n{title:36} {'found':>6} {'wrong %':>8} {'flagged %':>10} {'lost %':>7}   " + "  ".join(OUTCOMES))
    for name in sorted(counts, key=lambda name: (name == "TOTAL", name)):
        print(f"{name:36} {row(counts[name])}   {dict((o, counts[name][o]) for o in OUTCOMES if counts[name][o])}")


def shares(count):
    """Values found; percentages: wrong and not flagged of those found, flagged of those right, lost of those printed."""
    right = count["right"] + count["right flagged"]
    found = right + count["wrong"] + count["wrong flagged"]
    return (found, 100 * count["wrong"] / max(1, found), 100 * count["right flagged"] / max(1, right),
            100 * count["lost"] / max(1, found + count["lost"]))


def row(count):
    return "{:6} {:8.2f} {:10.2f} {:7.2f}".format(*shares(count))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("pdf", nargs="+", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=25)
    parser.add_argument("--makes", default=",".join(MAKES))
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=50)
    parser.add_argument("--max-wrong", type=float, default=100)
    parser.add_argument("--max-flagged", type=float, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = options.work or pathlib.Path(folder)
        work.mkdir(parents=True, exist_ok=True)
        return measure(options, work)


def measure(options, work):
    sources = [file for path in options.pdf for file in (sorted(path.glob("*.pdf")) if path.is_dir() else [path])]
    dice = random.Random(options.seed)
    dice.shuffle(sources)
    makes = options.makes.split(",")
    scans = {}
    for index, source in enumerate(sources[:options.count]):
        make = makes[index % len(makes)]
        target = work / f"{source.name.removesuffix('.pdf')}.{make}-{options.seed}.pdf"
        inner = random.Random(f"{options.seed} {source.name} {make}")
        try:
            scans[target] = (source, make, scan(source, make, inner, target))
        except subprocess.CalledProcessError:
            print(f"left out: {source} cannot be drawn", file=sys.stderr)
    printed = records(options.program, [source for source, _, _ in scans.values()])
    read = records(options.program, scans)
    with open(work / f"records-{options.seed}.ndjson", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in read.values())
    fields, kinds, mistakes = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), []
    for target, (source, make, how) in scans.items():
        truth = printed.get(source.name)
        if truth is None or "error" in truth:
            continue
        for field, outcome, value, other in compare(truth, read.get(target.name, {})):
            for counts, name in ((fields, field), (fields, "TOTAL"), (kinds, make), (kinds, "TOTAL")):
                counts[name][outcome] += 1
            if not outcome.startswith("right"):
                mistakes.append((OUTCOMES.index(outcome) != 3, f"{outcome}: {field} {value!r} for {other!r} in {target.name} ({how})"))
    if not fields:
        print("nothing to measure", file=sys.stderr)
        return 2
    table("field", fields)
    table("make", kinds)
    print()
    for _, mistake in sorted(mistakes, key=lambda pair: pair[0])[:options.show]:
        print(mistake)
    _, wrong, flagged, _ = shares(fields["TOTAL"])
    return 1 if wrong > options.max_wrong or flagged > options.max_flagged else 0


sys.exit(main())
