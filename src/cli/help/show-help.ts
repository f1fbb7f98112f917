import { commandHelp } from '../command/command-help.ts';
import type { LeafSource } from '../command/leaf-source.ts';
import { unknownCommand } from '../command/unknown-command.ts';
import { commandsNamed, leadingWords } from '../command/words.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { rootHelp } from './root-help.ts';
import { TOPICS } from './topics.ts';

const HELP_FLAGS: ReadonlySet<string> = new Set(['--help', '-h']);

/** `mutuals help …`, or a help flag anywhere before `--`. */
export function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  return flags.some((argument) => HELP_FLAGS.has(argument)) || leadingWords(argv)[0] === 'help';
}

export async function showHelp(
  argv: readonly string[],
  known: readonly LeafSource[],
  terminal: Terminal,
): Promise<ExitCode> {
  const words = leadingWords(argv.filter((argument) => !HELP_FLAGS.has(argument)));
  const about = words[0] === 'help' ? words.slice(1) : words;
  terminal.out(`${await helpText(about, known, widthOf(terminal))}\n`);
  return EXIT.ok;
}

async function helpText(
  about: readonly string[],
  known: readonly LeafSource[],
  width: number,
): Promise<string> {
  const topic = TOPICS[about.join(' ')];
  if (topic) return topic(width);
  if (about.length === 0) return rootHelp(await Promise.all(known.map(({ load }) => load())), width);
  const { found } = commandsNamed(about, known);
  if (found.length === 0) throw unknownCommand(about, known);
  const leaves = await Promise.all(found.map(({ load }) => load()));
  return leaves.map((leaf) => commandHelp(leaf, width)).join('\n\n');
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

function widthOf({ outIsTty, columns }: Terminal): number {
  return outIsTty ? Math.min(columns, WIDEST) : WIDEST;
}
