#!/usr/bin/env python3
"""Draws the credits of records by year: credits.py records.ndjson credits.png; needs pandas and matplotlib."""
import json
import sys

import matplotlib
import pandas

matplotlib.use("Agg")
with open(sys.argv[1], encoding="utf-8") as lines:
    records = [record for record in map(json.loads, lines) if "error" not in record]
credits = pandas.json_normalize(records, "credits", [["source", "file"], "kind"])
by_year = credits.dropna(subset=["year"]).groupby("year")[["ae", "cp"]].sum()
print(by_year.to_string())
axes = by_year.rename(columns=str.upper).div(1e6).plot.bar(rot=0, xlabel="", ylabel="millions d’euros", title="Crédits délégués")
axes.figure.savefig(sys.argv[2], dpi=150, bbox_inches="tight")
