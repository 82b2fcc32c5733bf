"""Small signed PDFs in many forms, made with pyHanko: what was signed, and what was added or done to the file afterwards."""
import datetime
import functools
import hashlib
import io
import zlib

from asn1crypto import keys, x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, PdfTimeStamper, SimpleSigner
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore

LINES = [
    "Convention de delegation de gestion",
    "Article 1 : Objet",
    "La presente convention confie au delegataire la gestion du portail.",
    "Article 2 : Montant",
    "Le montant maximal est de 110 000 euros.",
    "Article 3 : Date",
    "Fait a Paris, le 3 avril 2024.",
]


def stream(words: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(words), words)


def content(lines) -> bytes:
    return b"BT /F1 12 Tf 72 740 Td 20 TL " + b" ".join(b"(%s) Tj T*" % line.encode("latin-1") for line in lines) + b" ET"


def base(packed: bool = False) -> bytes:
    """Two pages: the first has the act, the second a form field; `packed` keeps its objects in a stream."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R >>",
        2: b"<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>",
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
        5: stream(content(LINES)),
        6: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 3 0 R >> >> /Annots [8 0 R] >>",
        7: stream(content(["Annexe 1 : Reference du service"])),
        8: b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (Reference) /V (A1) /Rect [72 600 300 620] /P 6 0 R /DA (/F1 12 Tf 0 g) "
           b"/AP << /N 10 0 R >> >>",
        9: b"<< /Fields [8 0 R] /DR << /Font << /F1 3 0 R >> >> >>",
        10: stream(b"/Tx BMC BT /F1 12 Tf 2 5 Td (A1) Tj ET EMC",
                   b"/Type /XObject /Subtype /Form /BBox [0 0 228 20] /Resources << /Font << /F1 3 0 R >> >>"),
        11: b"<< /Title (Convention) >>",
    }
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    if packed:
        inside = [number for number, body in objects.items() if b"stream" not in body]
        heads, bodies = b"", b""
        for number in inside:
            heads += b"%d %d " % (number, len(bodies))
            bodies += objects[number] + b" "
        data = zlib.compress(heads + bodies)
        objects[12] = (b"<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d >>\nstream\n"
                       % (len(inside), len(heads), len(data))) + data + b"\nendstream"
    for number, body in objects.items():
        if packed and number in inside:
            continue
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    if not packed:
        out += b"xref\n0 12\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % places[n] for n in range(1, 12))
        return out + b"trailer\n<< /Size 12 /Root 1 0 R /Info 11 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
    rows = bytearray(b"\x00\x00\x00\x00\xff")
    for number in range(1, 13):
        rows += (b"\x02\x00\x00\x0c" + bytes([inside.index(number)])) if number in inside else \
            b"\x01" + places[number].to_bytes(3, "big") + b"\x00"
    rows += b"\x01" + start.to_bytes(3, "big") + b"\x00"
    data = zlib.compress(bytes(rows))
    return out + (b"13 0 obj\n<< /Type /XRef /Size 14 /W [1 3 1] /Root 1 0 R /Info 11 0 R /Filter /FlateDecode /Length %d >>\n"
                  b"stream\n" % len(data)) + data + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


@functools.cache
def identity(common_name: str, stamps: bool = False):
    """A self-signed certificate and its key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(int(hashlib.sha256(common_name.encode()).hexdigest()[:16], 16))
        .not_valid_before(datetime.datetime(2020, 1, 1)).not_valid_after(datetime.datetime(2044, 1, 1))
        .add_extension(x509.KeyUsage(True, not stamps, *[False] * 7), critical=True))
    if stamps:
        made = made.add_extension(x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    made = made.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return (asn1.Certificate.load(made.public_bytes(serialization.Encoding.DER)), keys.PrivateKeyInfo.load(private))


def writer(data: bytes) -> IncrementalPdfFileWriter:
    return IncrementalPdfFileWriter(io.BytesIO(data))


def written(out: IncrementalPdfFileWriter) -> bytes:
    target = io.BytesIO()
    out.write(target)
    return target.getvalue()


def sign(data: bytes, field: str, certify=None, box=None, is_new: bool = True) -> bytes:
    certificate, key = identity(f"Essai {field}")
    signer = SimpleSigner(signing_cert=certificate, signing_key=key, cert_registry=SimpleCertificateStore())
    options = {"certify": True, "docmdp_permissions": certify} if certify else {}
    out = io.BytesIO()
    PdfSigner(
        PdfSignatureMetadata(field_name=field, md_algorithm="sha256", **options), signer=signer,
        new_field_spec=SigFieldSpec(field, on_page=0, box=box) if is_new else None,
    ).sign_pdf(writer(data), output=out)
    return out.getvalue()


# What is done to a file after it was signed.

def nothing(data):
    return data


def time_stamp(data):
    certificate, key = identity("Horodatage", stamps=True)
    out = PdfTimeStamper(DummyTimeStamper(tsa_cert=certificate, tsa_key=key)).timestamp_pdf(writer(data), "sha256")
    return out.getvalue()


def validation_data(data):
    out = writer(data)
    DocumentSecurityStore.supply_dss_in_writer(out, None, certs=[identity("Essai Autre")[0]])
    return written(out)


def another_signature(data):
    return sign(data, "Autre", box=(300, 60, 500, 100))


def changed_page(data):
    out = writer(data)
    new = generic.StreamObject(stream_data=content([line.replace("110 000", "990 000") for line in LINES]))
    out.root["/Pages"]["/Kids"][0][pdf_name("/Contents")] = out.add_object(new)
    out.update_container(out.root["/Pages"]["/Kids"][0])
    return written(out)


def overwritten_stream(data):
    """The content keeps its number, so that the page itself seems untouched."""
    out = writer(data)
    page = out.root["/Pages"]["/Kids"][0]
    new = generic.StreamObject(stream_data=content([line.replace("110 000", "990 000") for line in LINES]))
    out.objects[(0, page.raw_get("/Contents").idnum)] = new
    return written(out)


def changed_field(data):
    out = writer(data)
    field = out.root["/AcroForm"]["/Fields"][0]
    field[pdf_name("/V")] = generic.pdf_string("B2")
    appearance = generic.StreamObject(
        generic.DictionaryObject({
            pdf_name("/Type"): pdf_name("/XObject"), pdf_name("/Subtype"): pdf_name("/Form"),
            pdf_name("/BBox"): generic.ArrayObject(map(generic.NumberObject, [0, 0, 228, 20])),
            pdf_name("/Resources"): field["/AP"]["/N"]["/Resources"]}),
        stream_data=b"/Tx BMC BT /F1 12 Tf 2 5 Td (B2) Tj ET EMC")
    field["/AP"][pdf_name("/N")] = out.add_object(appearance)
    out.update_container(field)
    return written(out)


def stamp(data):
    out = writer(data)
    page = out.root["/Pages"]["/Kids"][0]
    appearance = out.add_object(generic.StreamObject(
        generic.DictionaryObject({
            pdf_name("/Type"): pdf_name("/XObject"), pdf_name("/Subtype"): pdf_name("/Form"),
            pdf_name("/BBox"): generic.ArrayObject(map(generic.NumberObject, [0, 0, 100, 20])),
            pdf_name("/Resources"): page["/Resources"]}),
        stream_data=b"1 g 0 0 100 20 re f 0 g BT /F1 12 Tf 2 5 Td (990 000 euros) Tj ET"))
    annotation = out.add_object(generic.DictionaryObject({
        pdf_name("/Type"): pdf_name("/Annot"), pdf_name("/Subtype"): pdf_name("/Stamp"), pdf_name("/F"): generic.NumberObject(4),
        pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, [200, 655, 300, 675])),
        pdf_name("/AP"): generic.DictionaryObject({pdf_name("/N"): appearance})}))
    there = page["/Annots"] if "/Annots" in page else generic.ArrayObject()
    page[pdf_name("/Annots")] = generic.ArrayObject(list(there) + [annotation])
    out.update_container(page)
    return written(out)


def new_page(data):
    out = writer(data)
    tree = out.root["/Pages"]
    page = out.add_object(generic.DictionaryObject({
        pdf_name("/Type"): pdf_name("/Page"), pdf_name("/Parent"): out.root.raw_get("/Pages"),
        pdf_name("/MediaBox"): generic.ArrayObject(map(generic.NumberObject, [0, 0, 595, 842])),
        pdf_name("/Resources"): tree["/Kids"][0]["/Resources"],
        pdf_name("/Contents"): out.add_object(generic.StreamObject(stream_data=content(["Annexe 2 : Montant de 990 000 euros"])))}))
    tree["/Kids"].append(page)
    tree[pdf_name("/Count")] = generic.NumberObject(3)
    out.update_container(tree["/Kids"])
    return written(out)


def metadata(data):
    out = writer(data)
    out.trailer["/Info"][pdf_name("/Title")] = generic.pdf_string("Convention signee")
    out.update_container(out.trailer["/Info"])
    return written(out)


def truncated(data):
    """A later change whose end is lost, and with it what tells of it."""
    return changed_page(data)[:-6]


def junk(data):
    return data + b"\nquelque chose d'autre\n"


def gap(data):
    """The signed ranges leave out more than the signature: the content of the first page."""
    start = data.index(b"/ByteRange")
    opening = data.index(b"[", start)
    closing = data.index(b"]", opening)
    first, count, second, rest = map(int, data[opening + 1:closing].split())
    text = b"%d %d %d %d" % (first, count - 40, second, rest)
    return data[:opening + 1] + text.ljust(closing - opening - 1) + data[closing:]


def without_range(data):
    return data.replace(b"/ByteRange", b"/ByteRangx", 1)


def broken(data):
    """Two signed bytes are changed in place."""
    return data.replace(b"110 000", b"990 000", 1)


AFTER = {
    "nothing": nothing, "time-stamp": time_stamp, "validation-data": validation_data, "signature": another_signature,
    "page": changed_page, "field": changed_field, "stamp": stamp, "truncated": truncated, "gap": gap, "metadata": metadata,
}


def forms() -> dict[str, bytes]:
    """All forms by their names: who signed, and what was done afterwards."""
    one = sign(base(), "Delegant")
    two = sign(one, "Delegataire")
    made = {}
    for signers, data in (("one", one), ("two", two)):
        for name, after in AFTER.items():
            made[f"{signers}-{name}"] = after(data)
    packed = sign(base(packed=True), "Delegant", box=(60, 60, 260, 100))
    for name in ("nothing", "signature", "page", "stamp"):
        made[f"packed-{name}"] = AFTER[name](packed)
    certified = sign(base(), "Delegant", certify=MDPPerm.NO_CHANGES)
    made["certified-nothing"] = certified
    made["certified-validation-data"] = validation_data(certified)
    made["certified-page"] = changed_page(certified)
    made["certified-field"] = changed_field(certified)
    made["certified-filling-signature"] = another_signature(sign(base(), "Delegant", certify=MDPPerm.FILL_FORMS))
    prepared = writer(base())
    append_signature_field(prepared, SigFieldSpec("Autre", on_page=0, box=(300, 60, 500, 100)))
    prepared = sign(written(prepared), "Delegant", certify=MDPPerm.FILL_FORMS)
    made["certified-filling-prepared"] = sign(prepared, "Autre", is_new=False)
    made["one-new-page"] = new_page(one)
    made["one-junk"] = junk(one)
    made["one-overwritten"] = overwritten_stream(one)
    made["one-without-range"] = without_range(one)
    made["one-broken"] = broken(one)
    return made
