#!/usr/bin/env python3
"""Makes the pictures of README.md: Scripts/screenshots.py PROGRAM. They are of the samples' review pages, as Chromium shows them."""
import io
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Documentation" / "pictures"


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        act, several = pathlib.Path(folder) / "act.html", pathlib.Path(folder) / "several"
        subprocess.run([program, "review", "samples/word-processor.pdf", "-o", act, "--lang", "fr", "-q"], cwd=ROOT, check=True)
        subprocess.run([program, "review", "samples", "-o", several, "--lang", "fr", "-q", "--password-file",
                        "samples/passwords.txt"], cwd=ROOT, check=True)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, path, pointer in (("review-act", act, "/credits/0/ae"), ("review-set", several / "index.html", None)):
            page = browser.new_page(viewport={"width": 1200, "height": 760})
            page.goto(path.as_uri())
            page.wait_for_selector("html[data-ready]", state="attached")
            if pointer:
                page.evaluate("pointer => document.getElementById(pointer).click()", pointer)
            picture = Image.open(io.BytesIO(page.screenshot()))
            picture.quantize(64, dither=Image.Dither.NONE).save(TARGET / f"{name}.png", optimize=True)
            print(f"{name}.png: {(TARGET / f'{name}.png').stat().st_size} bytes")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
