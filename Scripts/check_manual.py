#!/usr/bin/env python3
"""Holds the manual pages and the completions against the help that they are made of: Scripts/check_manual.py PROGRAM

Each page must say the words of the help in their order and please `mandoc -T lint`; bash and zsh must offer each command and, after
each, its options; fish is asked where it is installed.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from help_pages import LANGUAGES, pages, printed

SCRIPTS = pathlib.Path(__file__).resolve().parent
faults = 0


def complain(what):
    global faults
    faults += 1
    print(what)


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)


def words_of_help(text):
    """The words of a help without its headings, the usage first."""
    usage = re.search(r"^Usage ?:.*?\n\n", text + "\n", re.MULTILINE | re.DOTALL)[0]
    text = usage + text.replace(usage, "")
    text = re.sub(r"^(Usage|   or|   ou|Exit status|Code de retour) ?: ", "", text, flags=re.MULTILINE)
    return re.sub(r"(?<=\n\n)\S.*:\n(?=  )", "", text).split()


def words_of_page(file):
    """The words of a rendered page from its usage to what it refers to, without headings, head and foot."""
    text = run("mandoc", "-T", "utf8", "-O", "width=200", file).stdout
    text = re.sub(r".\x08", "", text)
    lines = text.split("\n")
    start = lines.index("SYNOPSIS")
    end = next(at for at, line in enumerate(lines) if line in ("SEE ALSO", "VOIR AUSSI"))
    return " ".join(line for line in lines[start:end] if line.startswith(" ")).split()


def check_page(file, help_text):
    wanted, given = words_of_help(help_text), words_of_page(file)
    if wanted != given:
        at = next((i for i, pair in enumerate(zip(wanted, given)) if pair[0] != pair[1]), min(len(wanted), len(given)))
        complain(f"{file.name}: the help has « {' '.join(wanted[at:at + 6])} », the page « {' '.join(given[at:at + 6])} »")


def check_manual(program, folder):
    made = run(sys.executable, SCRIPTS / "manual.py", program, folder, "2026-01-31")
    if made.returncode:
        return complain(made.stderr)
    names = [page.name for page in pages(program, "en")[1:]]
    for language in LANGUAGES:
        place = folder / ("man1" if language == "en" else f"{language}/man1")
        files = sorted(place.iterdir())
        if [file.name for file in files] != sorted(["clausier.1", "clausier-ocr.1"] + [f"clausier-{name}.1" for name in names]):
            complain(f"{place}: not a page for each command")
        lint = run("mandoc", "-T", "lint", *files)
        if lint.stdout or lint.stderr:
            complain(lint.stdout + lint.stderr)
        check_page(place / "clausier.1", printed(program, "help", language=language))
        for name in names:
            check_page(place / f"clausier-{name}.1", printed(program, "help", name, language=language))
        ocr = printed(program.with_name("clausier-ocr"), "--help", language=language)
        check_page(place / "clausier-ocr.1", ocr)
    return None


def in_bash(file, line):
    script = """source "$1"; read -ra COMP_WORDS <<< "$2"; [[ $2 != *" " ]] || COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _clausier; printf '%s\\n' "${COMPREPLY[@]}\""""
    return run("bash", "-c", script, "bash", file, line)


def in_zsh(file, line):
    return run("zsh", SCRIPTS / "tests/zsh_completions.zsh", file, line, timeout=120)


def in_fish(file, line):
    return run("fish", "--no-config", "-c", f'source "{file}"; complete -C "{line}"')


def check_completions(program, folder):
    made = run(sys.executable, SCRIPTS / "completions.py", program, folder)
    if made.returncode:
        return complain(made.stderr)
    found = pages(program, "en")
    names = {page.name for page in found[1:]}
    for shell, ask in (("bash", in_bash), ("zsh", in_zsh), ("fish", in_fish)):
        if shell == "fish" and not shutil.which("fish"):
            continue

        def expect(line, wanted):
            answer = ask(folder / shell, line)
            given = {word.partition("\t")[0] for word in answer.stdout.split("\n") if word}
            if given != wanted:
                complain(f"{shell}: « {line} » gives {sorted(given)}, not {sorted(wanted)} {answer.stderr}")

        expect("clausier ", names)
        expect("clausier rule AMT001", {"AMT001"})
        expect("clausier help ind", {"index"})
        # bash has the same tables, and is much faster to ask.
        for page in found[1:] if shell == "bash" else [page for page in found if page.name == "check"]:
            expect(f"clausier {page.name} --", {name for option in page.options for name in option.names if name[:2] == "--"})
            for option in page.options:
                if option.choices and (shell == "bash" or "--format" in option.names):
                    expect(f"clausier {page.name} {option.names[-1]} ", set(option.choices))
    return None


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        check_manual(program, pathlib.Path(folder) / "man")
        check_completions(program, pathlib.Path(folder) / "completions")
    print(f"manual and completions: {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
