#!/usr/bin/env python3
"""Fills a document of Paperless-ngx from its record: title, day of signature, and parties, credits and end as custom fields.

Paperless calls it after it has taken a document (PAPERLESS_POST_CONSUME_SCRIPT), with DOCUMENT_ID and DOCUMENT_SOURCE_PATH. It needs
PAPERLESS_API, such as http://localhost:8000, and PAPERLESS_TOKEN, and `clausier` on the path. What is no convention is left alone.
"""
import json
import os
import subprocess
import urllib.parse
import urllib.request

FIELDS = {"Délégant": "string", "Délégataire": "string", "AE": "monetary", "Fin": "date"}


def ask(path, data=None, method="GET"):
    request = urllib.request.Request(
        os.environ["PAPERLESS_API"].rstrip("/") + path, method=method, data=data and json.dumps(data).encode(),
        headers={"Authorization": f"Token {os.environ['PAPERLESS_TOKEN']}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def field(name):
    """The number of a custom field; made if it is not there."""
    found = ask("/api/custom_fields/?" + urllib.parse.urlencode({"name__iexact": name}))["results"]
    return (found[0] if found else ask("/api/custom_fields/", {"name": name, "data_type": FIELDS[name]}, "POST"))["id"]


def values(record):
    """What the record says of each custom field; nothing where it says nothing, or not the whole date."""
    parties = {role: ", ".join(each["name"] for each in record["parties"] if each["role"] == role)[:128]
               for role in ("delegant", "delegataire")}
    ae = [line["ae"] for line in record["credits"] if line["ae"] is not None]
    end = (record["term"] or {}).get("end") or ""
    said = {"Délégant": parties["delegant"], "Délégataire": parties["delegataire"],
            "AE": f"EUR{sum(ae):.2f}" if ae else "", "Fin": end if len(end) == 10 else ""}
    return {name: value for name, value in said.items() if value}


def main():
    command = ["clausier", "extract", "--quiet", "--no-evidence", "--acts", "conventions", "--format", "ndjson", "--"]
    done = subprocess.run(command + [os.environ["DOCUMENT_SOURCE_PATH"]], stdout=subprocess.PIPE, text=True)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    # A file with several acts has no title of its own.
    if len(records) != 1 or "error" in records[0] or records[0]["kind"] not in ("delegation", "amendment", "agreement"):
        return
    record = records[0]
    change = {"custom_fields": [{"field": field(name), "value": value} for name, value in values(record).items()]}
    if record["title"]:
        change["title"] = record["title"][:128]
    if len(record["signature"]["date"] or "") == 10:
        change["created"] = record["signature"]["date"]
    ask(f"/api/documents/{int(os.environ['DOCUMENT_ID'])}/", change, "PATCH")


if __name__ == "__main__":
    main()
