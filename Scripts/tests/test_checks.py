"""The checks themselves can fail: each is given something wrong and must find it."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = SCRIPTS.parent / "samples"


def run(script, *arguments, cwd=None):
    command = [sys.executable, str(SCRIPTS / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd)


class Evidence(unittest.TestCase):
    def check(self, *items, pointer="/title", **values):
        """Runs the check on a record of one value, whose true box was measured with pdfplumber."""
        values = values or {"title": "AVENANT N° 2"}
        record = {"source": {"file": "amendment.pdf"}, **values, "evidence": {pointer: items}}
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "records.ndjson"
            file.write_text(json.dumps(record) + "\n")
            return run("check_evidence.py", file, "--root", SAMPLES)

    def box(self):
        import pdfplumber

        with pdfplumber.open(SAMPLES / "amendment.pdf") as pdf:
            word = pdf.pages[0].extract_text_lines()[0]
            return [word["x0"], word["top"], word["x1"] - word["x0"], word["bottom"] - word["top"]]

    def test_a_true_quote_passes(self):
        self.assertEqual(self.check({"page": 1, "box": self.box(), "text": "AVENANT N° 2"}).returncode, 0)

    def test_another_quote_fails(self):
        done = self.check({"page": 1, "box": self.box(), "text": "AVENANT N° 3"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("differs", done.stdout)

    def test_a_box_elsewhere_fails(self):
        x, y, width, height = self.box()
        done = self.check({"page": 1, "box": [x, y + 60, width, height], "text": "AVENANT N° 2"})
        self.assertIn("differs", done.stdout)

    def test_a_value_without_evidence_fails(self):
        done = self.check({"page": 1, "box": self.box(), "text": "AVENANT N° 2"}, pointer="/number")
        self.assertIn("no evidence", done.stdout)
        self.assertIn("no value", done.stdout)

    def chars(self, *stretches):
        items = [{"page": 1, "box": self.box(), "text": None, "chars": chars} for chars in stretches]
        return self.check(*items, pointer="/subject", subject="Un\ndeux").returncode

    def test_each_scalar_of_a_long_text_is_in_one_item(self):
        self.assertEqual(self.chars([0, 2], [3, 7]), 0)
        self.assertEqual(self.chars([0, 7]), 0)
        for wrong in [[[0, 2]], [[0, 2], [4, 7]], [[0, 3], [2, 7]], [[0, 8]], [[1, 7]], [[0, 0], [0, 7]]]:
            self.assertEqual(self.chars(*wrong), 1, wrong)



class PageFiles(unittest.TestCase):
    def check(self, script="const one = 1;\ndocument.title = one;\n", style="p { color: red; }\n"):
        """Runs the check on a style and a script of its own."""
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "review.css").write_text(style)
            (pathlib.Path(folder) / "act.js").write_text(script)
            return run("check_page_files.py", folder)

    def test_what_is_well_passes(self):
        done = self.check()
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_faults_are_found(self):
        faults = [
            {"script": "document.body.innerHTML = location.hash;\n"}, {"script": "const unused = 1;\n"},
            {"script": "fetch('x');\n"}, {"script": "// " + "x" * 30_000}, {"style": "p { color red }\n"},
            {"style": "p { background: url(https://example.org/x.png); }\n"},
        ]
        for given in faults:
            self.assertEqual(self.check(**given).returncode, 1, given)


class Overfitting(unittest.TestCase):
    def check(self, swift):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "gold").mkdir()
            (root / "Sources").mkdir()
            acts = {
                "a": ("Le phare de Trévignon sera repeint en ocre.", "Service des phares anciens"),
                "b": ("Il est convenu ce qui suit.", "Bureau des cartes"),
                "c": ("IL EST CONVENU ce\nqui suit", "Bureau des cartes"),
            }
            for name, (text, party) in acts.items():
                (root / "gold" / f"{name}.json").write_text(json.dumps({"text": text, "parties": [{"name": party}]}))
            (root / "Sources" / "rule.swift").write_text(swift)
            return run("check_overfitting.py", root, "--sources", root / "Sources")

    def test_words_of_several_acts_pass(self):
        self.assertEqual(self.check('let words = "est convenu ce qui suit"').returncode, 0)

    def test_words_of_one_act_fail(self):
        self.assertEqual(self.check('let words = "phare de trevignon"').returncode, 1)

    def test_a_name_of_one_act_fails_even_in_a_comment(self):
        self.assertEqual(self.check("// as in Service des phares anciens").returncode, 1)

    def test_a_name_of_several_acts_passes(self):
        self.assertEqual(self.check("// as in Bureau des cartes").returncode, 0)

    def test_a_literal_is_read_past_an_interpolation(self):
        self.assertEqual(self.check('let a = "\\(f("x")) sera repeint en ocre"').returncode, 1)

    def test_no_corpus_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run("check_overfitting.py", folder).returncode, 2)


class Readme(unittest.TestCase):
    def check(self, text):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "README.md"
            file.write_text(text)
            return run("check_readme.py", file, "/bin/true", cwd=SCRIPTS.parent)

    def test_what_is_shown_must_be_printed(self):
        self.assertEqual(self.check("```sh\necho one two\n```\n```text\none …\n```\n").returncode, 0)
        self.assertEqual(self.check("```sh\necho one two\n```\n```text\none\n```\n").returncode, 1)

    def test_a_part_of_the_json_is_enough_and_must_be_right(self):
        example = "```sh\necho '{\"a\": 1, \"b\": [2, 3]}'\n```\n```json\n%s\n```\n"
        self.assertEqual(self.check(example % '{"b": [2]}').returncode, 0)
        self.assertEqual(self.check(example % '{"b": [3]}').returncode, 1)

    def test_a_command_that_fails_is_a_fault(self):
        self.assertEqual(self.check("```sh\nfalse\ntrue\n```\n").returncode, 1)

    def test_a_make_target_must_exist(self):
        self.assertEqual(self.check("```sh\nmake nothing\n```\n").returncode, 1)


class Words(unittest.TestCase):
    def check(self, path, source):
        with tempfile.TemporaryDirectory() as folder:
            files = {
                "Clausier/Formats/CSV/CSVProduct.swift": 'struct CSVProduct: Product {\n  static let name = "csv"\n}\n',
                "Clausier/Formats/CSV/CSVWriter.swift": "struct CSVWriter {}\n", path: source}
            for name, text in files.items():
                file = pathlib.Path(folder) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return run("check_words.py", folder)

    def test_french_words_belong_to_rules_and_messages(self):
        for words in ['"fait a"', '"Fait à"', '"le|la"', '"considerant"', 'Message(en: "Annexe", fr: "x")']:
            source = f"let words = {words}\n"
            self.assertEqual(self.check("Clausier/Clauses/Rules/A.swift", source).returncode, 0)
            done = self.check("Clausier/Layout/A.swift", "let english = 1\n" + source)
            self.assertEqual((words, done.returncode), (words, 1 if "fr:" not in words else 0))
        message = 'let text = Message(\n  fr: "Le fichier "\n    + "est vide.", en: "The file is empty.")\n'
        self.assertEqual(self.check("Clausier/Layout/A.swift", message).returncode, 0)

    def test_formats_are_named_in_their_list_only(self):
        for source in ['let format = "csv"\n', "let writer = CSVWriter()\n", 'let hint = "use --format csv"\n']:
            done = self.check("ClausierCLI/Output/A.swift", source)
            self.assertEqual(done.returncode, 1)
            self.assertIn("A.swift:1: names a format", done.stdout)
        self.assertEqual(self.check("ClausierCLI/Output/A.swift", "// as csv\nlet a = Products.all\n").returncode, 0)


if __name__ == "__main__":
    unittest.main()
