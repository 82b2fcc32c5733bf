#!/usr/bin/env python3
"""Writes the changelog of the package in Debian's form: Packaging/deb_changelog.py VERSION SUITE SECONDS MAINTAINER < CHANGELOG.md

It has the newest section of CHANGELOG.md that is not empty, dated by the time of the commit.
"""
import datetime
import email.utils
import re
import sys
import textwrap

version, suite, seconds, maintainer = sys.argv[1:5]
sections = re.split(r"^## .*$", sys.stdin.read(), flags=re.MULTILINE)[1:]
section = next(each for each in sections if each.strip())
print(f"clausier ({version}) {suite}; urgency=medium\n")
for item in re.findall(r"^- (.*(?:\n  .*)*)", section, re.MULTILINE):
    words = " ".join(item.split())
    print(textwrap.fill(words, 78, initial_indent="  * ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False))
day = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc)
print(f"\n -- {maintainer}  {email.utils.format_datetime(day)}")
