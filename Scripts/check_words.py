#!/usr/bin/env python3
"""French words and names of formats are only where they belong: Scripts/check_words.py [SOURCES]

French words, in string literals of `Sources`, belong to the recognisers (`Clausier/French`), the repairs
(`Clausier/Repair`), the rules (`Clausier/Clauses`, `Clausier/Checks`) and the index with its query language
(`Catalogue`). Everywhere else only messages to the user are French: the
argument `fr:`, the branch of a choice by language, and the files of help and messages of the command line.

Formats are the values in `Clausier/Formats`: their names, such as "csv", and the types of their folders, such as
`CSVWriter`, belong there. Everything else asks the list `Products`. Help and messages may show examples.
"""
import pathlib
import re
import sys
import unicodedata

from check_overfitting import literals

SOURCES = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent / "Sources")

# Rules, recognisers and repairs know French; queries are in French, and tables are named by the keys of records.
RULES = ("Clausier/French/", "Clausier/Repair/", "Clausier/Clauses/", "Clausier/Checks/", "Catalogue/")
# Words for the user, in both languages.
MESSAGES = ("ClausierCLI/Help/", "ClausierCLI/Messages/", "ClausierOCR/Usage.swift", "Export/Report/")
FORMATS = "Clausier/Formats/"
# Answers of an index are no products and have formats of their own.
ANSWERS = "Catalogue/Formats/"
# Exports are no products and have formats of their own, which write tables too.
EXPORTS = "Export/"
# The lists of `explain` are no products and have formats of their own.
OWN_FORMATS = ("ClausierCLI/Subcommands/Explain.swift", "ClausierCLI/Checking/RuleListing.swift")
# Tables have published schemas, which `schema --table` prints.
TABLES = {"RecordTable"}

# Words that acts print and that no English text has.
FRENCH = set("""
le la les du des aux un une et avec sans entre chez vers ce cet cette ces sa ses leur leurs qui que dont sont sera
fait faite signee signes vu vus considerant arrete arretent annexe annexes chapitre preambule objet duree avenant loi decret
ordonnance circulaire delegation delegant delegataire delegante deleguant beneficiaire ordonnateur assignataire
ministere ministre prefet prefecture republique francaise recueil officiel sommaire annee annees mois jour jours montant
montants depense depenses paiement autorisations janvier fevrier avril juin juillet aout septembre octobre novembre
decembre lundi mardi mercredi jeudi vendredi monsieur madame mme directeur directrice representee represente ci apres denomme
denommee convenu suit exemplaires lieu
""".split()) - {"delegation"}
# Words of both languages: two of them side by side are French.
WEAK = set("a au dans de du en est le mars mai ou par pour son sous sur".split())


def folded(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def is_french(text):
    names = re.findall(r"[a-z]+", folded(text))
    accented = re.search(r"[a-z]?[àâçéèêëîïôùû][a-z]|[a-z][àâçéèêëîïôùû]", text.lower())
    return bool(accented) or any(n in FRENCH for n in names) or any(
        a in WEAK and b in WEAK for a, b in zip(names, names[1:]))


def is_message(lines, number):
    """Whether the literal on a line is the French half of a message, which may go on over several lines."""
    said = r"\bfr:|isFrench|language == "
    while number > 1 and not re.search(said, lines[number - 1]) and re.match(r'\s*(\+ *)?#?"', lines[number - 1]):
        number -= 1
    return bool(re.search(said, lines[number - 1]))


def is_key(line):
    """Whether a line names a key or a value of the record, which are ASCII terms of art."""
    return bool(re.search(r'^\s*(case \w+ = |coder\.\w+\()"', line))


def product_names(root):
    names = set()
    for file in sorted((root / FORMATS).rglob("*.swift")):
        text = file.read_text()
        if re.search(r"(struct|enum) \w+: \w*Product\b", text):
            names.update(re.findall(r'static let name = "([a-z]+)"', text))
    return names


def product_types(root):
    """The types that belong to one format: those declared in the folders of `Formats`."""
    types = set()
    for file in sorted((root / FORMATS).glob("*/*.swift")):
        types.update(re.findall(r"^(?:public )?(?:struct|enum|protocol) (\w+)", file.read_text(), re.M))
    return types - TABLES


def main():
    names, types = product_names(SOURCES), product_types(SOURCES)
    bad = []
    for file in sorted(SOURCES.rglob("*.swift")):
        path = file.relative_to(SOURCES).as_posix()
        source = file.read_text()
        lines = source.split("\n")
        if not path.startswith(RULES + MESSAGES):
            for number, text in literals(source):
                if is_french(text) and not is_message(lines, number) and not is_key(lines[number - 1]):
                    bad.append(f"Sources/{path}:{number}: French words: {' '.join(text.split())[:70]}")
        if not path.startswith((FORMATS, ANSWERS, EXPORTS) + MESSAGES):
            if path not in OWN_FORMATS:
                for number, text in literals(source):
                    if text in names or re.search(rf"--format ({'|'.join(sorted(names))})\b", text):
                        bad.append(f"Sources/{path}:{number}: names a format: {text[:70]}")
            code = re.sub(r"//.*", "", source)
            for number, line in enumerate(code.split("\n"), 1):
                for word in re.findall(r"\b[A-Z]\w+\b", line):
                    if word in types:
                        bad.append(f"Sources/{path}:{number}: names a format: {word}")
    if bad:
        print("\n".join(bad))
        sys.exit(1)
    print(f"words: French only in rules and messages, {len(names)} formats only in their list")


if __name__ == "__main__":
    main()
