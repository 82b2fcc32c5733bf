"""The examples that need what is not there in a test: Paperless is played by a server that keeps what it is told."""
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"


class Paperless(http.server.BaseHTTPRequestHandler):
    """One custom field is there; others are made when they are asked for."""

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def told(self):
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def do_GET(self):
        self.answer({"results": [{"id": 7}] if self.path.endswith("=AE") else []})

    def do_POST(self):
        self.server.made.append(self.told())
        self.answer({"id": 100 + len(self.server.made)})

    def do_PATCH(self):
        self.server.changed.append((self.path, self.headers["Authorization"], self.told()))
        self.answer({})

    def log_message(self, *_):
        pass


class PostConsume(unittest.TestCase):
    def consume(self, lines):
        """Runs the script with a `clausier` that prints these lines; what Paperless was told."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Paperless)
        server.made, server.changed = [], []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "lines").write_text("".join(json.dumps(line) + "\n" for line in lines))
            program = pathlib.Path(folder) / "clausier"
            program.write_text(f"#!/bin/sh\ncat '{folder}/lines'\n")
            program.chmod(0o755)
            variables = {"PAPERLESS_API": f"http://127.0.0.1:{server.server_port}/", "PAPERLESS_TOKEN": "secret",
                         "DOCUMENT_ID": "12", "DOCUMENT_SOURCE_PATH": "a.pdf", "PATH": f"{folder}:{os.environ['PATH']}"}
            script = EXAMPLES / "paperless/post_consume.py"
            done = subprocess.run([sys.executable, script], env=dict(os.environ, **variables), capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return server

    def test_a_convention_fills_title_date_and_fields(self):
        record = json.loads((ROOT / "samples/expected/turned.json").read_text(encoding="utf-8"))
        record["term"]["end"] = "2025-03-11"
        server = self.consume([record])
        [(path, token, change)] = server.changed
        self.assertEqual((path, token), ("/api/documents/12/", "Token secret"))
        self.assertEqual(change["title"], "Convention de délégation de gestion relative aux quais de transbordement")
        self.assertEqual(change["created"], "2024-03-11")
        self.assertEqual([each["name"] for each in server.made], ["Délégant", "Délégataire", "Fin"])
        self.assertEqual([each["value"] for each in change["custom_fields"]], [
            "Mission du fret ferroviaire", "Direction des constructions publiques", "EUR3550000.00", "2025-03-11"])

    def test_other_papers_are_left_alone(self):
        record = json.loads((ROOT / "samples/expected/turned.json").read_text(encoding="utf-8"))
        self.assertEqual(self.consume([dict(record, kind="unknown")]).changed, [])
        self.assertEqual(self.consume([record, record]).changed, [])
        self.assertEqual(self.consume([{"error": {"code": "password-needed"}}]).changed, [])


@unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not here")
class Watch(unittest.TestCase):
    def test_systemd_takes_the_units(self):
        with tempfile.TemporaryDirectory() as folder:
            for unit in (EXAMPLES / "watch").iterdir():
                text = unit.read_text().replace("/usr/bin/clausier", "/bin/true")
                (pathlib.Path(folder) / unit.name).write_text(text)
            units = sorted(str(path) for path in pathlib.Path(folder).iterdir())
            done = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
        said = [line for line in done.stderr.splitlines() if "clausier" in line]
        self.assertEqual((done.returncode, said), (0, []), done.stderr)


if __name__ == "__main__":
    unittest.main()
