#!/usr/bin/env zsh
# What zsh offers for a command line: zsh_completions.zsh COMPLETION-FILE LINE; a word a line. It plays a terminal.
zmodload zsh/zpty
typeset file=${1:A} line=$2 printed reply
zpty shell zsh -f -i
zpty -w shell "PROMPT=; unsetopt prompt_cr prompt_sp; bindkey -e; autoload -Uz compinit; compinit -u -D; autoload -Uz +X _clausier 2>/dev/null"
zpty -w shell "_clausier() { source $file \"\$@\" }; compdef _clausier clausier"
zpty -w shell 'compadd() {
  if [[ " $* " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
  typeset -a found; builtin compadd -A found "$@"; print -rl -- "<offered "${^found}">"; builtin compadd "$@" }'
zpty -w shell 'offer() { _main_complete; print "<done>"; exit }; zle -C offer complete-word offer; bindkey "^I" offer; print "<re""ady>"'
while zpty -r shell printed && [[ $printed != *"<ready>"* ]]; do :; done
zpty -w -n shell "$line"$'\t'
while zpty -r shell printed; do
  reply+=$printed
  [[ $printed == *"<done>"* ]] && break
done
print -r -- $reply | tr -d '\r' | grep -o '<offered [^>]*>' | sed -e 's/^<offered //' -e 's/>$//' | sort -u
zpty -d shell
