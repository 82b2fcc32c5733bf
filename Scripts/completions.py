#!/usr/bin/env python3
"""Writes the completions for bash, zsh and fish, made from the program's own help: Scripts/completions.py PROGRAM FOLDER

FOLDER gets `bash`, `zsh` and `fish`. Options and their values are those that the help shows; rules are those of `clausier rules`.
"""
import json
import pathlib
import re
import shlex
import sys

from help_pages import LANGUAGES, pages, printed

HEAD = "# Completion of clausier, made from its help by Scripts/completions.py."


def operands(page, rules, commands):
    """What may stand for the operands of a command: words, or none where they are files; `None` where there are none."""
    usage = " ".join(page.usage)
    if re.search(r"\b(RULE|RÈGLE)\b", usage):
        return rules
    if re.search(r"\b(COMMAND|COMMANDE)\b", usage):
        return commands
    return [] if re.search(r"\b(FILE|FICHIER|FOLDER|INDEX)\b", usage) else None


def brief(option):
    """The beginning of an option's description, up to the first end of a thought."""
    first = re.split(r" ?;|\. |\.$|,? \(| ?: ", option.summary)[0]
    return first if " " in first and first.split()[0] not in option.choices else option.names[-1][2:]


def bash(found, rules):
    commands = [page.name for page in found[1:]]
    cases = []
    for page in found:
        names = " ".join(name for option in page.options for name in option.names)
        given = operands(page, rules, commands)
        lines = [f"    {page.name or chr(39) * 2})", f"      options={shlex.quote(names)}"]
        if given is None:
            lines.append("      operands=none")
        elif given:
            lines.append(f"      operands={shlex.quote(' '.join(given))}")
        values = []
        for option in page.options:
            if option.choices:
                values.append(f"        {'|'.join(option.names)}) values={shlex.quote(' '.join(option.choices))} ;;")
            elif option.takes_file:
                values.append(f"        {'|'.join(option.names)}) values=files ;;")
            elif option.value:
                values.append(f"        {'|'.join(option.names)}) values=none ;;")
        if values:
            lines += ["      case $before in", *values, "      esac"]
        cases.append("\n".join(lines + ["      ;;"]))
    return f"""{HEAD}
_clausier() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
  local command='' options='' operands=files values='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${{COMP_WORDS[at]}} in
      --lang) ((at++)) ;;
      -*) ;;
      *) command=${{COMP_WORDS[at]}}; break ;;
    esac
  done
  case $command in
{chr(10).join(cases)}
  esac
  [ -n "$values" ] || {{ values=$operands; [[ $word != -* ]] || values=$options; }}
  case $values in
    none) COMPREPLY=() ;;
    files) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word") ;;
  esac
}}
complete -F _clausier clausier
"""


def zsh_quoted(text):
    return re.sub(r"([\\\[\]:])", r"\\\1", text).replace("'", "’").replace("`", "’")


def zsh_option(option):
    value = f":{zsh_quoted(option.value) if option.value else ''}:" if option.value else ""
    if option.choices:
        value = f":{option.names[-1].lstrip('-')}:({' '.join(option.choices)})"
    elif option.takes_file:
        value += "_files"
    summary = f"[{zsh_quoted(brief(option))}]{value}"
    if len(option.names) == 1:
        return f"'{option.names[0]}{summary}'"
    return f"'({' '.join(option.names)})'{{{','.join(option.names)}}}'{summary}'"


def zsh(found, rules):
    commands = [page.name for page in found[1:]]
    cases = []
    for page in found[1:]:
        lines = [zsh_option(option) for option in page.options]
        given = operands(page, rules, commands)
        if given is not None:
            lines.append(f"'*:file:_files'" if not given else f"'1:word:({' '.join(given)})'")
        cases.append(f"    {page.name})\n      _arguments -s -S \\\n        " + " \\\n        ".join(lines) + "\n      ;;")
    named = "\n".join(f"      '{page.name}:{zsh_quoted(page.summary)}'" for page in found[1:])
    general = " \\\n    ".join(zsh_option(option) for option in found[0].options)
    return f"""(( $+functions[_clausier_{found[0].language}] )) ||
_clausier_{found[0].language}() {{
  local context state state_descr line
  typeset -A opt_args
  _arguments -C -S \\
    {general} \\
    '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
{named}
      )
      _describe command commands
      ;;
    argument)
      case $words[1] in
{chr(10).join(cases)}
      esac
      ;;
  esac
}}
"""


def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_option(option, condition):
    words = ["complete", "-c", "clausier", "-n", fish_quoted(condition)]
    for name in option.names:
        words += ["-l", name[2:]] if name.startswith("--") else ["-s", name[1:]]
    if option.choices:
        words += ["-x", "-a", fish_quoted(" ".join(option.choices))]
    elif option.value:
        words.append("-r" if option.takes_file else "-x")
    return " ".join(words + ["-d", fish_quoted(brief(option))])


def fish(found, rules):
    commands = [page.name for page in found[1:]]
    lines = []
    for page in found:
        condition = f"__fish_seen_subcommand_from {page.name}" if page.name else "__fish_use_subcommand"
        lines += [fish_option(option, condition) for option in page.options]
        given = operands(page, rules, commands)
        if not page.name:
            lines += [f"complete -c clausier -f -n __fish_use_subcommand -a {each.name} -d {fish_quoted(each.summary)}"
                      for each in found[1:]]
        elif given is None or given:
            listed = f" -a {fish_quoted(' '.join(given))}" if given else ""
            lines.append(f"complete -c clausier -f -n {fish_quoted(condition)}{listed}")
    return "\n".join("  " + line for line in lines)


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    found = {language: pages(program, language) for language in LANGUAGES}
    rules = [rule["code"] for rule in json.loads(printed(program, "rules", "--format", "json"))]
    (folder / "bash").write_text(bash(found["en"], rules), encoding="utf-8")
    # Put together, they begin with the first that is set.
    locale = "$LC_ALL$LC_MESSAGES$LANG"
    (folder / "zsh").write_text(
        f"#compdef clausier\n{HEAD}\n" + "".join(zsh(found[each], rules) for each in LANGUAGES)
        + f"if [[ {locale} == fr* ]]; then _clausier_fr \"$@\"; else _clausier_en \"$@\"; fi\n", encoding="utf-8")
    (folder / "fish").write_text(
        f"{HEAD}\nif string match -q 'fr*' -- \"{locale}\"\n{fish(found['fr'], rules)}\nelse\n"
        + f"{fish(found['en'], rules)}\nend\n", encoding="utf-8")


if __name__ == "__main__":
    main()
