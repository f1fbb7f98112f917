import { checkedInput } from './command/checked-input.ts';
import type { Leaf } from './command/leaf.ts';
import type { LeafSource } from './command/leaf-source.ts';
import { leafSources } from './command/leaf-sources.ts';
import { HIDDEN_COMMANDS } from './command/own-commands.ts';
import { parsed } from './command/parser.ts';
import { withPipedText } from './command/piped-text.ts';
import { unknownCommand } from './command/unknown-command.ts';
import { commandsNamed, hasArguments, leadingWords, withoutWords } from './command/words.ts';
import type { ExitCode } from './exit-code.ts';
import { asksForHelp, showHelp } from './help/show-help.ts';
import { showFailure } from './show-failure.ts';
import { welcomeLeaf } from './welcome.ts';
import type { World } from './world.ts';

/** Runs what was typed, and returns how it ended. Never throws. */
export async function runCommandLine(
  argv: readonly string[],
  world: World,
  known?: readonly LeafSource[],
): Promise<ExitCode> {
  try {
    return await dispatch(argv, world, known ?? (await leafSources()));
  } catch (error) {
    return showFailure(error, world.terminal, argv.includes('--json'));
  }
}

async function dispatch(
  argv: readonly string[],
  world: World,
  known: readonly LeafSource[],
): Promise<ExitCode> {
  if (asksForHelp(argv)) return showHelp(argv, known, world.terminal);
  const words = leadingWords(argv);
  const { found, used } = commandsNamed(words, [...known, ...HIDDEN_COMMANDS]);
  if (words.length > 0 && found.length === 0) throw unknownCommand(words, known);
  const rest = withoutWords(argv, used);
  const leaf = await meant(found, rest);
  const takesNone = (leaf.command.positional ?? []).length === 0;
  if (takesNone && words.length > used) throw unknownCommand(words, known);
  const { values, flags } = parsed(leaf, rest);
  const whole = await withPipedText(leaf, values, world.terminal);
  return leaf.run(checkedInput(leaf, whole), flags, world);
}

/** Two commands may share their words: with arguments the one that writes is meant, without them the other. */
async function meant(found: readonly LeafSource[], rest: readonly string[]): Promise<Leaf> {
  const leaves = await Promise.all(found.map(({ load }) => load()));
  const writes = hasArguments(rest);
  return leaves.find((leaf) => leaf.writes === writes) ?? leaves[0] ?? welcomeLeaf;
}
