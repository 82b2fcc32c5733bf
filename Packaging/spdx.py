#!/usr/bin/env python3
"""Writes what the programs are linked with as an SPDX 2.3 document: Packaging/spdx.py VERSION SECONDS PROGRAM… > clausier.spdx.json

Shared libraries are those that the programs name, with the Debian package that has them and its version; what they contain is told
by the packages of the build. Run it where the programs were built.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys

# By the beginning of a package's name; the licence is that of the library as its Debian copyright file tells it.
LICENCES = {
    "libpoppler": "GPL-2.0-only OR GPL-3.0-only", "libqpdf": "Apache-2.0", "libsqlite3": "blessing",
    "libglib2.0": "LGPL-2.1-or-later", "libcairo2": "LGPL-2.1-only OR MPL-1.1", "zlib1g": "Zlib", "libtesseract": "Apache-2.0",
    "libc6": "LGPL-2.1-or-later", "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1", "libvalijson": "BSD-2-Clause", "rapidjson": "MIT",
}


def printed(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def version_of(package):
    return printed("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]


def shared(programs):
    """The packages of the libraries that the programs name."""
    names = set()
    for program in programs:
        names |= set(re.findall(r"\(NEEDED\).*\[(.*?)\]", printed("readelf", "-d", program)))
    where = dict(re.findall(r"^\s+(\S+) .*=> (/\S+)$", printed("/sbin/ldconfig", "-p"), re.MULTILINE))
    found = set()
    for name in sorted(names & set(where)):
        # A package may know its file by the place that it had before /lib became a part of /usr.
        path = os.path.realpath(where[name])
        for place in (path, path.removeprefix("/usr")):
            owner = subprocess.run(["dpkg-query", "-S", place], capture_output=True, text=True).stdout
            found |= {owner.partition(":")[0]} if owner else set()
    return sorted(found)


def package(name, version, licence):
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "NOASSERTION",
            "licenseDeclared": licence, "copyrightText": "NOASSERTION"}


def licence_of(name):
    return next((LICENCES[start] for start in LICENCES if name.startswith(start)), "NOASSERTION")


def main():
    version, seconds, programs = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    swift = re.search(r"Swift version (\S+)", printed("swift", "--version"))[1]
    linked = [package(name, version_of(name), licence_of(name)) for name in shared(programs)]
    contained = [package(name, version_of(name), licence_of(name)) for name in ("libvalijson-dev", "rapidjson-dev")]
    contained += [package(name, swift, "Apache-2.0 WITH Swift-exception") for name in ("swift-stdlib", "swift-foundation")]
    own = package("clausier", version, "GPL-3.0-only")
    own["comment"] = "The sources are under EUPL-1.2."
    digest = hashlib.sha256(b"".join(open(program, "rb").read() for program in programs)).hexdigest()
    day = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    relations = [("DYNAMIC_LINK", each) for each in linked] + [("CONTAINS", each) for each in contained]
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"clausier-{version}",
        "documentNamespace": f"urn:sha256:{digest}",
        "creationInfo": {"created": day, "creators": ["Tool: Packaging/spdx.py"]},
        "packages": [own, *linked, *contained],
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own["SPDXID"]},
            *({"spdxElementId": own["SPDXID"], "relationshipType": kind, "relatedSpdxElement": each["SPDXID"]}
              for kind, each in relations)],
    }
    print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
