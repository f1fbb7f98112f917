import { type CompletionRow, nextWords } from './completion-table.ts';

/** A script for bash; zsh reads it too, through bashcompinit. */
export function bashCompletion(rows: readonly CompletionRow[]): string {
  const longestFirst = [...rows].sort((one, other) => other.words.length - one.words.length);
  const starts = [...new Set(['', ...rows.flatMap(({ words }) => startsOf(words))])];
  const people = rows.filter(({ next }) => next === 'person').map(({ words }) => `'${words}'`);
  const files = rows.filter(({ next }) => next === 'file').map(({ words }) => `'${words}'*`);
  return `_mutuals_flags() {
  case "$1" in
${longestFirst.map(({ words, flags }) => `    '${words}'*) echo '${flags.join(' ')}' ;;`).join('\n')}
  esac
}
_mutuals_next() {
  case "$1" in
${starts.map((start) => `    '${start}') echo '${[...nextWords(start, rows), ...choicesAfter(start, rows)].join(' ')}' ;;`).join('\n')}
  esac
}
_mutuals() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" typed="" i name
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in -*) ;; *) typed+="\${typed:+ }\${COMP_WORDS[i]}" ;; esac
  done
  COMPREPLY=()
  case "$cur" in -*) COMPREPLY=($(compgen -W "$(_mutuals_flags "$typed")" -- "$cur")); return ;; esac
  COMPREPLY=($(compgen -W "$(_mutuals_next "$typed")" -- "$cur"))
  case "$typed" in
    ${people.join('|') || "' '"}) while IFS= read -r name; do COMPREPLY+=("$(printf '%q' "$name")"); done < <(mutuals names -- "$cur" 2>/dev/null) ;;
    ${files.join('|') || "' '"}) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -F _mutuals mutuals
`;
}

function startsOf(words: string): readonly string[] {
  const parts = words.split(' ');
  return parts.map((_, place) => parts.slice(0, place + 1).join(' '));
}

function choicesAfter(words: string, rows: readonly CompletionRow[]): readonly string[] {
  const next = rows.find((row) => row.words === words)?.next;
  return typeof next === 'object' ? next : [];
}
