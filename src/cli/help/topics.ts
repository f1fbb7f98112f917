import { helpRow } from '../command/command-help.ts';
import { EXIT, EXIT_WORDS } from '../exit-code.ts';

/** What help knows besides the commands. */
export const TOPICS: Readonly<Record<string, (width: number) => string>> = {
  'exit-codes': exitCodes,
  environment,
};

function exitCodes(width: number): string {
  const names = Object.keys(EXIT_WORDS) as (keyof typeof EXIT_WORDS)[];
  const rows = names.map((name) => helpRow(String(EXIT[name]), EXIT_WORDS[name], width));
  return `Examples:\n  mutuals people --search ana || echo "ended with $?"\n\nExit codes:\n${rows.join('\n')}`;
}

const VARIABLES = [
  ['MUTUALS_HOME', 'the folder that holds your data; else the place your platform has for it'],
  [
    'MUTUALS_DATABASE',
    'a SQLite file, or postgres://USER:PASSWORD@HOST/DATABASE; else mutuals.db in that folder',
  ],
  ['MUTUALS_BOOK', 'which network on that PostgreSQL server; else "own"'],
  [
    'MUTUALS_TOKEN',
    'a fixed bearer token with which scripts may call `mutuals serve`; without it only browsers get in',
  ],
  ['NO_COLOR', 'when set, nothing is coloured'],
  ['TERM', 'when dumb, nothing is coloured'],
  ['TZ', 'your time zone; a day begins at your midnight'],
  [
    'XDG_DATA_HOME',
    'on Linux, the folder in which the folder "mutuals" with your data lies; else ~/.local/share',
  ],
] as const;

function environment(width: number): string {
  const rows = VARIABLES.map(([name, says]) => helpRow(name, says, width));
  return `Examples:\n  MUTUALS_HOME=~/network mutuals today\n\nEnvironment (flags stand before it):\n${rows.join('\n')}`;
}
