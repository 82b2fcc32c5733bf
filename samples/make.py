#!/usr/bin/env python3
"""Remakes the sample PDFs from `source/`: `samples/make.py [NAME…]`.

Needs LibreOffice Writer, WeasyPrint, qpdf and poppler-utils from Debian, pyHanko from PyPI. The same source gives
the same bytes with the same versions of these programs; only `signed.pdf` and the two encrypted files differ each time,
for their keys are made afresh. The expected records in `expected/` are written by hand and are never touched here.
"""
import datetime
import hashlib
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE / "source"
EPOCH = 1735689600  # 1 January 2025, the date that every sample claims to have been made
os.environ.update(SOURCE_DATE_EPOCH=str(EPOCH), TZ="UTC", LC_ALL="C.UTF-8")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")


def settled(data: bytes, name: str) -> bytes:
    """LibreOffice writes the clock and random identifiers: put fixed ones of the same length in their place."""
    digest = hashlib.sha256(name.encode()).hexdigest().upper()[:32].encode()
    data = re.sub(rb"/CreationDate\(D:\d{14}[^)]*\)", b"/CreationDate(D:20250101000000Z')", data)
    data = re.sub(rb"(/ID \[ <)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(> \])", rb"\g<1>" + digest + rb"\g<2>" + digest + rb"\g<3>", data)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + digest, data)


def office(name: str, folder: pathlib.Path) -> pathlib.Path:
    """A word processor's export."""
    profile = (folder / "profile").as_uri()
    run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, SOURCE / f"{name}.fodt")
    made = folder / f"{name}.pdf"
    made.write_bytes(settled(made.read_bytes(), name))
    return made


def web(name: str, folder: pathlib.Path, *options: str) -> pathlib.Path:
    """A web page's print."""
    made = folder / f"{name}.pdf"
    run("weasyprint", *options, SOURCE / f"{name}.html", made)
    return made


def qpdf(made: pathlib.Path, *options: str) -> pathlib.Path:
    changed = made.with_suffix(".changed.pdf")
    run("qpdf", "--static-id" if "--encrypt" in options else "--deterministic-id", *options, made, changed)
    return changed.replace(made)


def signer(common_name: str):
    """A self-signed certificate and its key, for one signature only."""
    from asn1crypto import keys, x509 as asn1
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([
        x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "FR"),
        x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Certificat d'essai"),
        x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name),
    ])
    made = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(int(hashlib.sha256(common_name.encode()).hexdigest()[:16], 16))
        .not_valid_before(datetime.datetime(2024, 1, 1)).not_valid_after(datetime.datetime(2044, 1, 1))
        .add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return SimpleSigner(
        signing_cert=asn1.Certificate.load(made.public_bytes(serialization.Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(private), cert_registry=SimpleCertificateStore())


def signed(data: bytes, field: str, common_name: str, moment: str, box) -> bytes:
    """Adds one signature, in its own revision, with a visible stamp on the last page."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.stamp import TextStampStyle

    class AtThatMoment(PdfSigner):
        def init_signing_session(self, *args, **options):
            session = super().init_signing_session(*args, **options)
            session.system_time = datetime.datetime.fromisoformat(moment)
            return session

    out = io.BytesIO()
    AtThatMoment(
        PdfSignatureMetadata(field_name=field, md_algorithm="sha256"), signer=signer(common_name),
        new_field_spec=SigFieldSpec(field, on_page=-1, box=box),
        stamp_style=TextStampStyle(stamp_text="Signature électronique"),
    ).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), output=out)
    return out.getvalue()


def make_signed(name, folder):
    made = office(name, folder)
    data = signed(made.read_bytes(), "Delegant", "Delphine Abéguilé", "2024-02-08T17:42:05+01:00", (90, 90, 250, 125))
    data = signed(data, "Delegataire", "François-Noël Brûlé", "2024-02-12T08:03:30+01:00", (330, 90, 490, 125))
    made.write_bytes(data)
    return made


def make_image(name, folder):
    """A page that is only a picture: its words must be read from the picture."""
    from PIL import Image

    picture = folder / "page"
    run("pdftoppm", "-r", "110", "-mono", "-singlefile", office("agreement", folder), picture)
    made = folder / f"{name}.pdf"
    fixed = datetime.datetime.fromtimestamp(EPOCH, datetime.timezone.utc).timetuple()
    Image.open(f"{picture}.pbm").save(made, resolution=110, title=None, creationDate=fixed, modDate=fixed)
    return qpdf(made)


def locked(user, owner, *rights):
    return lambda name, folder: qpdf(office("locked", folder), "--encrypt", user, owner, "256", *rights, "--")


MAKERS = {
    "agreement": office,
    "amendment": office,
    "annexes": office,
    "image-only": make_image,
    "joint-delegataires": web,
    "journal-officiel": web,
    "locked": locked("", "proprietaire", "--extract=n", "--modify=none"),
    "needs-password": locked("secret", "proprietaire"),
    "signed": make_signed,
    "tagged-web": lambda name, folder: web(name, folder, "--pdf-variant", "pdf/ua-1"),
    "turned": lambda name, folder: qpdf(web(name, folder), "--rotate=+90"),
    "two-columns": web,
    "word-processor": office,
}


def main():
    for name in sys.argv[1:] or MAKERS:
        with tempfile.TemporaryDirectory() as folder:
            made = MAKERS[name](name, pathlib.Path(folder))
            (HERE / f"{name}.pdf").write_bytes(made.read_bytes())
        print(f"samples/{name}.pdf")


main()
