import { globalFlagLength } from './global-flags.ts';

/** What can be called by words. */
export type Called = { readonly command: { readonly words: string; readonly aliases?: readonly string[] } };

export function allWords({ command }: Called): readonly string[] {
  return [command.words, ...(command.aliases ?? [])];
}

/** The longest run of words that names a command wins: `people add` before `people`. */
export function commandsNamed<T extends Called>(
  typed: readonly string[],
  known: readonly T[],
): { found: readonly T[]; used: number } {
  for (let used = typed.length; used > 0; used -= 1) {
    const words = typed.slice(0, used).join(' ');
    const found = known.filter((one) => allWords(one).includes(words));
    if (found.length > 0) return { found, used };
  }
  return { found: [], used: 0 };
}

/** The words before the first flag that belongs to a command, global flags passed over. */
export function leadingWords(argv: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let place = 0; place < argv.length; ) {
    const argument = argv[place] ?? '';
    const length = globalFlagLength(argument);
    if (length === 0 && argument.startsWith('-')) break;
    if (length === 0) words.push(argument);
    place += length || 1;
  }
  return words;
}

/** The arguments without the first `count` words. */
export function withoutWords(argv: readonly string[], count: number): readonly string[] {
  const rest: string[] = [];
  let left = count;
  for (let place = 0; place < argv.length; ) {
    const length = globalFlagLength(argv[place] ?? '');
    const isWord = length === 0 && left > 0;
    if (isWord) left -= 1;
    else rest.push(...argv.slice(place, place + (length || 1)));
    place += length || 1;
  }
  return rest;
}

/** Whether something other than global flags was typed. */
export function hasArguments(rest: readonly string[]): boolean {
  for (let place = 0; place < rest.length; ) {
    const length = globalFlagLength(rest[place] ?? '');
    if (length === 0) return true;
    place += length;
  }
  return false;
}
