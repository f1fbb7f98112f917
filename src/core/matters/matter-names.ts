import type { MatterBodies, MatterKind } from './matter.ts';

/** What makes a matter this one and no other, whatever became of it: two with the same name are one matter told twice. */
type Named<Kind extends MatterKind> = {
  readonly words: (about: MatterBodies[Kind]) => readonly (string | undefined)[];
  /** There is one for its people or its words, whenever it was noted. */
  readonly onceForAll?: true;
};

/** A new kind does not compile until it says by what it is known again. */
const NAMES: { readonly [Kind in MatterKind]: Named<Kind> } = {
  benefit: { words: ({ direction, what, line }) => [direction, what, line] },
  acquaintance: { words: () => [], onceForAll: true },
  goal: { words: ({ aim }) => [aim] },
  ask: { words: ({ what }) => [what] },
  promise: { words: ({ of, what }) => [of, what] },
  thanks: { words: ({ what, kind }) => [what, kind] },
  need: { words: ({ of, what }) => [of, what] },
  offer: { words: ({ of, what }) => [of, what] },
  capacity: { words: () => [], onceForAll: true },
  introduction: { words: ({ direction, why }) => [direction, why] },
  endorsement: { words: ({ direction, words, key }) => [direction, words, key] },
  manners: { words: () => [], onceForAll: true },
  custom: { words: ({ axis, kind }) => [axis, kind], onceForAll: true },
  event: { words: ({ name }) => [name] },
  opportunity: { words: ({ what }) => [what] },
  review: { words: () => [] },
  columns: { words: ({ headers }) => headers, onceForAll: true },
  yearlyDay: { words: ({ what }) => [what] },
  askLater: { words: () => [], onceForAll: true },
  change: { words: ({ what, from, to }) => [what, from, to] },
};

export const MATTER_KINDS = Object.keys(NAMES) as readonly MatterKind[];

type Told<Kind extends MatterKind> = {
  readonly kind: Kind;
  readonly day: number;
  readonly about: MatterBodies[Kind];
  readonly people: readonly { readonly part: string; readonly person: string }[];
};

/** Parts that are added as a matter goes on, and so do not name it. */
const LATER_PARTS: ReadonlySet<string> = new Set(['met', 'seen', 'helped', 'expected', 'for', 'to']);

/** The same for the same matter, wherever and under whatever id it is kept. */
export function matterName<Kind extends MatterKind>({ kind, day, about, people }: Told<Kind>): string {
  const { words, onceForAll }: Named<Kind> = NAMES[kind];
  const lasting = people.filter(({ part }) => !LATER_PARTS.has(part));
  // Of two who know each other, either may have been named first.
  const parts = lasting.map(({ part, person }) => (onceForAll ? person : `${part}\n${person}`)).sort();
  return JSON.stringify([kind, onceForAll ? 0 : day, words(about), parts]);
}
