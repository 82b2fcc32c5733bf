#!/usr/bin/env python3
"""Makes the pictures of README.md: Scripts/screenshots.py PROGRAM. They are a check as a terminal shows it, and the samples'
review pages as Chromium shows them."""
import html
import io
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Documentation" / "pictures"
TERMINAL = """<meta charset="utf-8"><style>
body { margin: 0; background: #fff } pre { display: inline-block; margin: 0; padding: 18px 22px; background: #1d2430; color: #e8ebf0;
font: 15px/1.45 "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap; width: 1000px }</style><pre>"""


def run(program, *words, status=0):
    done = subprocess.run([program, *words, "--lang", "fr"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != status:
        sys.exit(f"{words}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def terminal(command, printed):
    """A page that shows a command and what it printed."""
    return TERMINAL + html.escape(f"$ {command}\n{printed.rstrip()}") + "</pre>"


def keep(name, screenshot):
    picture = Image.open(io.BytesIO(screenshot))
    picture.quantize(64, dither=Image.Dither.NONE).save(TARGET / f"{name}.png", optimize=True)
    print(f"{name}.png: {(TARGET / f'{name}.png').stat().st_size} bytes")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = pathlib.Path(folder)
        draft = ("check", "--stage", "draft", "examples/check/projet.pdf")
        (folder / "check.html").write_text(terminal("clausier " + " ".join(draft), run(program, *draft, status=1)))
        run(program, "review", "samples/word-processor.pdf", "-o", folder / "act.html", "-q")
        run(program, "review", "samples", "-o", folder / "several", "-q", "--password-file", "samples/passwords.txt")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 760})
        page.goto((folder / "check.html").as_uri())
        keep("check", page.locator("pre").screenshot())
        for name, path, pointer in (("review-act", "act.html", "/credits/0/ae"), ("review-set", "several/index.html", None)):
            page.goto((folder / path).as_uri())
            page.wait_for_selector("html[data-ready]", state="attached")
            if pointer:
                page.evaluate("pointer => document.getElementById(pointer).click()", pointer)
            keep(name, page.screenshot())
        browser.close()


if __name__ == "__main__":
    main()
