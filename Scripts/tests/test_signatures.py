"""What records say of signed files, judged against what pyHanko says of the same files."""
import io
import json
import logging
import pathlib
import subprocess
import tempfile
import unittest

import signed_forms
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / ".build/debug/clausier"
WARNINGS = {"broken-signature", "unchecked-signature", "partial-signature", "changed-after-signing", "certificate-exceeded"}
# A test certificate has no issuer; this is known and not compared.
logging.disable(logging.CRITICAL)


def verdicts(data):
    """What pyHanko says of each signature by its field; `None` where it cannot read the file."""
    try:
        signatures = PdfFileReader(io.BytesIO(data)).embedded_signatures
    except Exception:
        return None
    found = {}
    for signature in signatures:
        if signature.sig_object["/Type"] == "/DocTimeStamp":
            continue
        status = validate_pdf_signature(signature, ValidationContext(allow_fetching=False))
        found[signature.field_name] = {
            "intact": status.intact and status.valid, "coverage": status.coverage.name,
            "changes": status.modification_level and status.modification_level.name, "allowed": status.docmdp_ok}
    return found


def records(forms):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for form, data in forms.items():
            (folder / f"{form}.pdf").write_bytes(data)
        made = folder / "records.ndjson"
        subprocess.run([PROGRAM, "extract", "--quiet", "--format", "ndjson", "--ocr", "never", "--output", made, folder],
                       check=True, capture_output=True)
        lines = [json.loads(line) for line in made.read_text().splitlines()]
    return {pathlib.PurePath(line["source"]["file"]).stem: line for line in lines}


class Signatures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.forms = signed_forms.forms()
        cls.records = records(cls.forms)

    def told(self, form, field=None):
        """The codes that the record says of a signature, or of all."""
        record = self.records[form]
        fields = [signature["field"] for signature in record["source"]["signatures"]]
        return {
            d["code"] for d in record["diagnostics"] if d["code"] in WARNINGS
            and field in (None, fields[int(d["pointer"].split("/")[3])])}

    def test_there_are_32_forms_or_more(self):
        self.assertGreaterEqual(len(self.forms), 32)

    def test_what_pyhanko_finds_wrong_is_told(self):
        for form, data in self.forms.items():
            said = verdicts(data)
            if said is None:
                self.assertTrue(self.told(form), form)
            for field, verdict in (said or {}).items():
                wrong = not verdict["intact"] or not verdict["allowed"] or verdict["changes"] == "OTHER" \
                    or verdict["coverage"] not in ("ENTIRE_FILE", "ENTIRE_REVISION")
                if wrong:
                    self.assertTrue(self.told(form, field), f"{form}: {field} {verdict}")

    def test_what_follows_the_signed_bytes_is_what_pyhanko_finds(self):
        wanted = {"NONE": {"nothing"}, "LTA_UPDATES": {"signatures"}, "FORM_FILLING": {"signatures", "other"}, "OTHER": {"other"}}
        for form, data in self.forms.items():
            for field, verdict in (verdicts(data) or {}).items():
                signature = next(s for s in self.records[form]["source"]["signatures"] if s["field"] == field)
                if signature["integrity"] == "valid" and not self.told(form, field):
                    self.assertIn(signature["changedAfter"], wanted[verdict["changes"]], f"{form}: {field}")

    def test_harmless_additions_are_not_warned_of(self):
        for signers in ("one", "two"):
            for after in ("nothing", "time-stamp", "validation-data", "signature", "metadata"):
                self.assertEqual(self.told(f"{signers}-{after}"), set(), f"{signers}-{after}")
        for form in ("packed-nothing", "packed-signature", "certified-nothing", "certified-filling-prepared"):
            self.assertEqual(self.told(form), set(), form)

    def test_a_changed_amount_is_never_sure(self):
        for form, record in self.records.items():
            for index, amount in enumerate(record["amounts"]):
                if amount["euros"] != 110000:
                    places = record["evidence"][f"/amounts/{index}/euros"]
                    self.assertTrue(all(place["confidence"] < 0.9 for place in places), form)
                    self.assertTrue(self.told(form), form)

    def test_only_pages_that_were_touched_are_doubtful(self):
        record = self.records["one-field"]
        sure = [place["confidence"] for place in record["evidence"]["/amounts/0/euros"]]
        self.assertEqual((self.told("one-field"), sure), ({"changed-after-signing"}, [1]))
        changed = next(d for d in record["diagnostics"] if d["code"] == "changed-after-signing")
        self.assertEqual(changed["params"]["pages"], [2])


if __name__ == "__main__":
    unittest.main()
