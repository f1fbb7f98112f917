import { type CompletionRow, nextWords } from './completion-table.ts';

/** A script for fish. */
export function fishCompletion(rows: readonly CompletionRow[]): string {
  const lines = [
    'complete -c mutuals -f',
    ...nextWords('', rows).map(
      (word) => `complete -c mutuals -n __fish_use_subcommand -a ${word} -d ${quoted(saysOf(word, rows))}`,
    ),
    ...rows.flatMap(rowLines),
  ];
  return `${[...new Set(lines)].join('\n')}\n`;
}

function saysOf(word: string, rows: readonly CompletionRow[]): string {
  return rows.find(({ words }) => words === word)?.says ?? `${word} …`;
}

function rowLines({ words, flags, next }: CompletionRow): readonly string[] {
  const [first = '', second] = words.split(' ');
  const here = `complete -c mutuals -n ${quoted(`__fish_seen_subcommand_from ${first}`)}`;
  const both =
    second === undefined
      ? here
      : `complete -c mutuals -n ${quoted(`__fish_seen_subcommand_from ${first}; and __fish_seen_subcommand_from ${second}`)}`;
  return [
    ...(second === undefined ? [] : [`${here} -a ${second}`]),
    ...flags.map((flag) => `${both} -l ${flag.slice(2)}`),
    ...(next === 'person' ? [`${both} -a '(mutuals names -- (commandline -ct) 2>/dev/null)'`] : []),
    ...(next === 'file' ? [`${both} -F`] : []),
    ...(typeof next === 'object' && next.length > 0 ? [`${both} -a ${quoted(next.join(' '))}`] : []),
  ];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
