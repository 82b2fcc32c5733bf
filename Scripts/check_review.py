#!/usr/bin/env python3
"""Opens the pages of `clausier review` and of `check` in Debian's Chromium and tries what a reader does: Scripts/check_review.py PROGRAM

Every value of three samples is chosen: its boxes must be where the evidence says, marked, in view and not covered, and a click on
one must choose it. Nothing may be asked of a network or told on the console. axe-core must find nothing on both kinds of
page and on the report of a check, in light, dark and forced colours, wide and narrow. A record full of hostile words is shown as text, the corrections that are
downloaded are made by `clausier correct`, and the table of a set searches, sorts and adds up.
"""
import contextlib
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
HOSTILE = [
    "<script>window.ran = 1</script>", "</script><script>window.ran = 2</script>", "<img src=x onerror='window.ran = 3'>",
    "\"><svg onload=\"window.ran = 4\">", "<meta http-equiv=refresh content='0;url=https://example.org/'>",
    "javascript:window.ran = 5", "<!--<script>", "\u202eletaw \u2066x", "{{7*7}}${7*7}", "<a href='https://example.org/'>x</a>",
    "<style>*{display:none}</style>", "&lt;b&gt;&amp;",
]
VALUES = """
() => [...document.querySelectorAll('a[data-pointer]')].map(a => ({pointer: a.dataset.pointer, href: a.getAttribute('href'),
  value: a.dataset.value, doubt: a.hasAttribute('data-doubt')}))
"""
# Where the boxes of a value are on the screen against what its evidence says, and whether they can be seen.
LOOK = """
pointer => {
  const record = JSON.parse(document.getElementById('record-json').textContent);
  const anchor = document.getElementById(pointer);
  const seen = (element, rect, within) => {
    const x = Math.min(Math.max(rect.left + Math.min(rect.width, 200) / 2, 0), innerWidth - 1);
    const y = rect.top + Math.min(rect.height, 30) / 2;
    const top = document.elementFromPoint(x, y);
    return y >= 0 && y <= innerHeight && !!top && within.contains(top);
  };
  const faults = [];
  if (anchor.getAttribute('aria-current') !== 'true') faults.push('not current');
  if (document.getElementById('detail').dataset.pointer !== pointer) faults.push('no detail');
  (record.evidence[pointer] || []).forEach((item, index) => {
    const box = document.getElementById(`box:${pointer}:${index}`);
    if (!box) return faults.push(`no box ${index}`);
    const svg = box.ownerSVGElement, sheet = svg.getBoundingClientRect(), rect = box.getBoundingClientRect();
    const scale = svg.clientWidth / svg.viewBox.baseVal.width;
    const frame = [sheet.left + svg.clientLeft, sheet.top + svg.clientTop];
    const [x, y, w, h] = item.box;
    const wanted = [frame[0] + x * scale, frame[1] + y * scale, frame[0] + (x + w) * scale, frame[1] + (y + h) * scale];
    const given = [rect.left, rect.top, rect.right, rect.bottom];
    if (wanted.some((side, at) => Math.abs(side - given[at]) > 2)) faults.push(`box ${index} is at ${given}, not at ${wanted}`);
    if (Number(svg.closest('[data-page]').dataset.page) !== item.page) faults.push(`box ${index} is on another page`);
    if (!box.hasAttribute('data-chosen')) faults.push(`box ${index} is not marked`);
    if (index === 0 && !seen(box, rect, svg)) faults.push('first box is not seen');
  });
  if (innerWidth >= 960 && !seen(anchor, anchor.getClientRects()[0], anchor.closest('.value'))) faults.push('value is not seen');
  return faults;
}
"""
CLICK = """
pointer => {
  const rect = document.getElementById(`box:${pointer}:0`).getBoundingClientRect();
  return [rect.left + Math.min(rect.width, 200) / 2, rect.top + Math.min(rect.height, 30) / 2];
}
"""


class Review:
    def __init__(self, program, browser, folder):
        self.program, self.browser, self.folder = program, browser, pathlib.Path(folder)
        self.faults, self.counts = [], {}

    def run(self, *arguments, status=0):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT)
        if done.returncode != status:
            self.faults.append(f"{arguments[0]}: exit status {done.returncode}, not {status}\n{done.stderr}")
        return done

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

    @contextlib.contextmanager
    def page(self, path, width=1280, height=900, ready=True, **options):
        """A page of the browser with a file, ready if it has a script; what it tells or asks for is a fault."""
        context = self.browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True, **options)
        page = context.new_page()
        page.on("console", lambda told: self.faults.append(f"{path.name}: console: {told.text}"))
        page.on("pageerror", lambda error: self.faults.append(f"{path.name}: {error}"))
        address = path.as_uri()
        page.on("request", lambda asked: asked.url.startswith(("data:", address, "blob:"))
                or self.faults.append(f"{path.name}: asks for {asked.url}"))
        page.goto(address)
        if ready:
            page.wait_for_selector("html[data-ready]", state="attached", timeout=20000)
        yield page
        context.close()

    # What is tried

    def values(self, name):
        """Chooses every value of a sample by its link, then by its box."""
        path = self.folder / f"{name}.html"
        self.run("review", SAMPLES / f"{name}.pdf", "--output", path, "--quiet")
        with self.page(path) as page:
            evidence = json.loads(page.text_content("#record-json"))["evidence"]
            values = page.evaluate(VALUES)
            missing = set(evidence) - {value["pointer"] for value in values}
            self.faults += [f"{name}: {pointer} is not shown" for pointer in sorted(missing)]
            for value in values:
                pointer = value["pointer"]
                self.count("values")
                page.evaluate("pointer => document.getElementById(pointer).click()", pointer)
                self.faults += [f"{name}: {pointer}: {fault}" for fault in page.evaluate(LOOK, pointer)]
                if pointer in evidence:
                    self.count("boxes", len(evidence[pointer]))
                    self.click(page, name, pointer)

    def click(self, page, name, pointer):
        for _ in range(12):
            page.mouse.click(*page.evaluate(CLICK, pointer))
            if page.get_attribute("#detail", "data-pointer") == pointer:
                return
        self.faults.append(f"{name}: {pointer}: no click on its box chooses it")

    def keys(self, path):
        """F8 goes through the doubtful values, and back."""
        with self.page(path) as page:
            doubtful = [value["pointer"] for value in page.evaluate(VALUES) if value["doubt"]]
            for wanted in doubtful[:3]:
                page.keyboard.press("F8")
                if page.evaluate("document.activeElement.id") != wanted:
                    self.faults.append(f"{path.name}: F8 does not focus {wanted}")
            if len(doubtful) > 2:
                page.keyboard.press("Shift+F8")
                if page.evaluate("document.activeElement.id") != doubtful[1]:
                    self.faults.append(f"{path.name}: Shift+F8 does not go back")
            self.count("doubts", len(doubtful))

    def links(self, path, pointer):
        """A link to a value chooses it."""
        with self.page(path) as page:
            page.goto(path.as_uri() + "#" + pointer)
            if page.get_attribute("#detail", "data-pointer") != pointer:
                self.faults.append(f"{path.name}#{pointer} does not choose the value")

    def narrow(self, path, width):
        """On a narrow screen the slice of paper leaves room for the page: the box is seen."""
        with self.page(path, width=width, height=640) as page:
            evidence = json.loads(page.text_content("#record-json"))["evidence"]
            for pointer in list(evidence)[::25]:
                page.evaluate("pointer => document.getElementById(pointer).click()", pointer)
                self.faults += [f"{path.name}, {width} wide: {pointer}: {fault}" for fault in page.evaluate(LOOK, pointer)]

    def selection(self, path):
        """Words selected on the paper fill a missing value, with their place."""
        with self.page(path) as page:
            page.click("a[id='/nor']")
            page.evaluate("document.getElementById('box:/number:0').scrollIntoView({block: 'center'})")
            left, top, right, bottom = page.evaluate(
                "(({left, top, right, bottom}) => [left, top, right, bottom])(document.getElementById('box:/number:0').getBoundingClientRect())")
            page.mouse.move(left + 1, (top + bottom) / 2)
            page.mouse.down()
            page.mouse.move(right - 1, (top + bottom) / 2, steps=5)
            page.mouse.up()
            page.click("#verdict-wrong")
            with page.expect_download() as download:
                page.click("#download")
            item = json.loads(pathlib.Path(download.value.path()).read_text())["items"][0]
            box = json.loads(page.text_content("#record-json"))["evidence"]["/number"][0]["box"]
        place = item.get("place", {})
        if item["old"] is not None or item["new"] not in "n° 2025-17 de" or place.get("text") != item["new"] or place.get("page") != 1:
            self.faults.append(f"selection: {item}")
        elif any(abs(one - two) > 15 for one, two in zip(place["box"], box)):
            self.faults.append(f"selection: the place {place['box']} is not near {box}")

    def sheets(self, path):
        """Printed, the record takes four sheets at most besides the pages."""
        with self.page(path) as page:
            pages = page.evaluate("document.querySelectorAll('[data-page]').length")
            sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
            self.count("sheets", sheets)
            if sheets > pages + 4:
                self.faults.append(f"{path.name}: {sheets} sheets for {pages} pages")

    def hostile(self):
        """A record whose texts are markup shows them as text, and none of it runs."""
        record = json.loads(self.run("extract", SAMPLES / "word-processor.pdf").stdout)
        record["title"], record["preamble"] = HOSTILE[0], HOSTILE[1]
        record["source"]["file"] = HOSTILE[2]
        keys = ["street", "city"]
        for index, party in enumerate(record["parties"][:2]):
            party["name"], party["acronym"] = HOSTILE[3 + 4 * index], HOSTILE[4 + 4 * index]
            for place, key in enumerate(keys):
                party["address"][key] = HOSTILE[5 + place + 4 * index]
        record["articles"][0]["text"] = HOSTILE[11]
        file = self.folder / "hostile.json"
        file.write_text(json.dumps(record))
        one, several = self.folder / "hostile.html", self.folder / "hostile"
        self.run("review", file, "--output", one, "--quiet")
        self.run("review", file, "--output", several, "--quiet")
        with self.page(one) as page:
            shown = page.eval_on_selector_all("a[data-pointer] bdi", "all => all.map(one => one.textContent)")
            found = [text for text in HOSTILE if text in shown]
            self.count("hostile values", len(found))
            if len(found) < 8:
                self.faults.append(f"hostile: only {len(found)} values are shown as text")
            for pointer in ("/title", "/parties/0/name", "/articles/0/text"):
                page.evaluate("pointer => document.getElementById(pointer).click()", pointer)
            self.untouched(page)
        with self.page(several / "index.html") as page:
            if page.text_content("#acts tbody td[data-key=title] a") != HOSTILE[0]:
                self.faults.append("hostile: the title in the set is not shown as text")
            self.untouched(page)

    def untouched(self, page):
        if page.evaluate("window.ran") is not None:
            self.faults.append("hostile: a text was run")
        odd = page.eval_on_selector_all("[href], [src]", """all => all.map(one => one.getAttribute('href') || one.getAttribute('src'))
          .filter(link => !/^(#|data:image\\/webp;|\\.\\/acts\\/[0-9a-f]{16}-[0-9]+\\.html$)/.test(link))""")
        if odd:
            self.faults.append(f"hostile: links lead away: {odd[:3]}")

    def corrections(self, path):
        """What a reader notes comes back as it was noted, and can be made in the record."""
        with self.page(path) as page:
            record = json.loads(page.text_content("#record-json"))
            page.click("a[id='/parties/0/name']")
            page.fill("#new-value", "Direction des forêts")
            page.fill("#note", "vu sur papier")
            page.click("#verdict-wrong")
            page.click("a[id='/title']")
            page.click("#verdict-right")
            page.click("a[id='/nor']")
            page.fill("#new-value", "ABCD1234567E")
            page.click("#verdict-wrong")  # Refused: no place is selected.
            with page.expect_download() as download:
                page.click("#download")
            given = json.loads(pathlib.Path(download.value.path()).read_text())
        wanted = {
            "corrections": "1.0",
            "source": {"file": record["source"]["file"], "sha256": record["source"]["sha256"], "act": 1},
            "items": [
                {"pointer": "/title", "verdict": "right", "old": record["title"], "note": ""},
                {"pointer": "/parties/0/name", "verdict": "wrong", "old": record["parties"][0]["name"],
                 "new": "Direction des forêts", "note": "vu sur papier"}],
        }
        if given != wanted:
            self.faults.append(f"corrections: {given}")
        before, noted, after = (self.folder / name for name in ("before.json", "corrections.json", "after.json"))
        before.write_text(json.dumps(record))
        noted.write_text(json.dumps(given))
        self.run("correct", before, noted, "--output", after)
        corrected = json.loads(after.read_text())
        if corrected["parties"][0]["name"] != "Direction des forêts":
            self.faults.append("corrections: the value was not replaced")

    def set(self, folder):
        """The table of a set searches, sorts and adds up."""
        with self.page(folder / "index.html") as page:
            rows = json.loads(page.text_content("#rows"))
            if page.get_attribute("#count", "data-count") != str(len(rows)):
                self.faults.append("set: not all acts are counted")
            for key in ("title", "date", "ae", "findings"):
                for sort in ("ascending", "descending"):
                    page.click(f"th[data-key={key}] button")
                    if page.get_attribute(f"th[data-key={key}]", "aria-sort") != sort:
                        self.faults.append(f"set: {key} is not sorted {sort}")
                    order = page.eval_on_selector_all(f"#acts tbody td[data-key={key}]", "all => all.map(one => one.dataset.value)")
                    known = [value for value in order if value is not None]
                    if order[:len(known)] != known:
                        self.faults.append(f"set: what is missing in {key} does not come last")
                    if key in ("ae", "findings"):
                        known = [float(value) for value in known]
                    if key != "title" and known != sorted(known, reverse=sort == "descending"):
                        self.faults.append(f"set: {key} is not in order")
            page.fill("#search", "DELEGATION forets")
            left = [row for row in rows if "ltr" not in row and "forêts" in json.dumps(row, ensure_ascii=False).lower()]
            if page.get_attribute("#count", "data-count") != str(len(left)):
                self.faults.append(f"set: the search finds {page.get_attribute('#count', 'data-count')}, not {len(left)}")
            total = sum(row.get("ae", 0) for row in left)
            if float(page.get_attribute("#total-ae", "data-value")) != total:
                self.faults.append("set: the total is not that of the acts shown")
            self.count("acts of the set", len(rows))

    def report(self):
        """The report of a check has its style, shows hostile words as words, and is printed on sheets with its findings whole."""
        path = self.folder / "report.html"
        self.run("check", SAMPLES / "word-processor.pdf", SAMPLES / "turned.pdf", self.folder / "hostile.json", "--format", "html",
                 "--no-render", "--output", path)
        with self.page(path, ready=False) as page:
            if page.eval_on_selector("h1", "one => getComputedStyle(one).marginTop") != "0px":
                self.faults.append("report: its style is refused")
            if HOSTILE[0] not in page.eval_on_selector_all("dd bdi", "all => all.map(one => one.textContent)"):
                self.faults.append("report: the title is not shown as text")
            sections = page.eval_on_selector_all("section.file", "all => all.length")
            if sections != 3 or page.eval_on_selector_all(".files tbody tr", "all => all.length") != 3:
                self.faults.append(f"report: {sections} parts for 3 files")
            self.untouched(page)
            sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
            self.count("sheets", sheets)
            if not 3 <= sheets <= 12:
                self.faults.append(f"report: {sheets} sheets")
        return path

    def accessibility(self, path, source, choose=None, ready=True):
        """axe-core finds nothing, whatever the colours and the width; nothing scrolls sideways."""
        for width in (1280, 320):
            for colours in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
                with self.page(path, width=width, ready=ready, bypass_csp=True, **colours) as page:
                    if choose:
                        page.evaluate("pointer => document.getElementById(pointer).click()", choose)
                    page.evaluate(source)
                    found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(done => done.violations)")
                    self.count("axe runs")
                    for one in found:
                        nodes = one["nodes"][:2]
                        self.faults.append(f"{path.name} {width} {colours}: axe: {one['id']}: {[node['html'][:120] for node in nodes]}")
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    if wide > width:
                        self.faults.append(f"{path.name}: {wide} pixels wide on {width}")


def axe():
    """The source of axe-core, which a Python package carries."""
    package = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent
    return next(package.rglob("axe.min.js")).read_text()


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        review = Review(program, browser, folder)
        for name in ("word-processor", "turned", "signed"):
            review.values(name)
        scan, act, several = (pathlib.Path(folder) / name for name in ("scan.html", "word-processor.html", "several"))
        review.run("review", SAMPLES / "image-only.pdf", "--output", scan, "--quiet")
        review.run("review", SAMPLES, "--output", several, "--quiet", status=3)
        review.keys(scan)
        review.links(act, "/parties/0/name")
        for width in (320, 640):
            review.narrow(act, width)
        review.selection(act)
        review.sheets(act)
        review.hostile()
        review.corrections(act)
        review.set(several)
        source = axe()
        review.accessibility(act, source)
        review.accessibility(act, source, choose="/parties/0/name")
        review.accessibility(scan, source)
        review.accessibility(several / "index.html", source)
        review.accessibility(review.report(), source, ready=False)
        browser.close()
    print("\n".join(review.faults[:40]))
    print(f"review: {', '.join(f'{count} {what}' for what, count in review.counts.items())}, {len(review.faults)} faults")
    sys.exit(1 if review.faults else 0)


if __name__ == "__main__":
    main()
