import { GLOBAL_FLAGS } from '../command/global-flags.ts';
import type { Leaf } from '../command/leaf.ts';
import { flagFields, positionals } from '../command/positional.ts';
import { allWords } from '../command/words.ts';

/** What can follow which words. */
export type CompletionRow = {
  readonly words: string;
  readonly says: string;
  readonly flags: readonly string[];
  /** What stands next is the name of a person, a file, or one of a few words. */
  readonly next: 'person' | 'file' | readonly string[];
};

const GLOBAL = GLOBAL_FLAGS.map(({ flag }) => flag);
const FILES: ReadonlySet<string> = new Set(['files']);
/** The fields in which a person is named. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'keep', 'fold']);

export function completionTable(leaves: readonly Leaf[]): readonly CompletionRow[] {
  return leaves.flatMap((leaf) =>
    allWords(leaf).map((words) => ({ words, says: leaf.says, ...following(leaf) })),
  );
}

function following(leaf: Leaf): Pick<CompletionRow, 'flags' | 'next'> {
  const flags = [...flagFields(leaf).map(({ flag }) => flag), ...GLOBAL];
  const [first] = positionals(leaf);
  if (first && PEOPLE.has(first.field.name)) return { flags, next: 'person' };
  if (first && FILES.has(first.field.name)) return { flags, next: 'file' };
  return { flags, next: first?.field.choices ?? [] };
}

/** The words that may come after these: of `people`, `add` and `edit`. */
export function nextWords(words: string, rows: readonly CompletionRow[]): readonly string[] {
  const start = words === '' ? '' : `${words} `;
  const after = rows
    .filter((row) => row.words.startsWith(start))
    .map((row) => row.words.slice(start.length).split(' ')[0] ?? '');
  return [...new Set(after)].filter((word) => word !== '');
}
