import type { Everybody, KindAxis, WholePerson } from '../everybody.ts';
import { keptWith } from '../goals/kept-with.ts';
import type { Reason } from '../network/reason.ts';
import { type KindsAround, kindsAround, noveltyOfKinds } from '../novelty-of-kinds.ts';

/**
 * How different a room is likely to be from those the user moves among: the mean of novelty-of-kinds.ts over the expected
 * of whom some kind is known, by field, function and place; the firm is left out, since nearly everybody's is another.
 * The words for it begin at 0.35 and 0.65, which is ours. Cost: O(people) once for everybody(), O(expected).
 */
export type RoomNovelty = {
  /** Missing while too little is known of those expected. */
  readonly novelty?: number;
  readonly says: string;
  readonly reasons: readonly Reason[];
};

const PARTLY = 0.35;
const MOSTLY = 0.65;
/** Fewer tell nothing of a room. */
const LEAST_KNOWN = 2;
const KINDS_TOLD = 3;

const kept = keptWith<Everybody, KindsAround>();

export function roomNovelty(everybody: Everybody, expected: readonly WholePerson[]): RoomNovelty {
  const around = kept(everybody, '', () => kindsAround(everybody.people, everybody.asOf));
  const values = expected.flatMap(({ kinds }) => noveltyOfKinds({ kinds }, around) ?? []);
  if (values.length < LEAST_KNOWN) return { says: tooLittle(expected.length), reasons: [] };
  const novelty = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    novelty,
    says: roomText(novelty),
    reasons: (['field', 'function'] as const).flatMap((axis) => axisReasons(axis, expected, around)),
  };
}

function tooLittle(expected: number): string {
  return expected === 0
    ? 'Nobody is expected by name yet, so there is no telling who will be in the room.'
    : 'Too little is known of what the expected do to say how different the room will be.';
}

function roomText(novelty: number): string {
  if (novelty < PARTLY) return 'The room is likely to be much like the people you already see.';
  if (novelty < MOSTLY) return 'The room is likely to be partly new to you.';
  return 'The room is likely to be of other kinds than the people you see.';
}

function axisReasons(axis: KindAxis, expected: readonly WholePerson[], around: KindsAround): Reason[] {
  const counts = new Map<string, number>();
  for (const { kinds } of expected) {
    const kind = kinds[axis];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, KINDS_TOLD)
    .map(([kind, count]) => ({
      says: `${count} of the ${known} whose ${AXIS_WORDS[axis]} is known: ${kind}. ${mineText(shareOf(around, axis, kind))}`,
      amount: count / known,
    }));
}

const AXIS_WORDS: Readonly<Record<KindAxis, string>> = {
  field: 'field',
  function: 'work',
  level: 'level',
  place: 'place',
};

function shareOf({ strengths }: KindsAround, axis: KindAxis, kind: string): number {
  const mine = axis === 'level' ? undefined : strengths[axis];
  const all = [...(mine?.values() ?? [])].reduce((sum, strength) => sum + strength, 0);
  return all > 0 ? (mine?.get(kind) ?? 0) / all : 0;
}

function mineText(share: number): string {
  if (share === 0) return 'You were in touch with nobody of that kind over the past year.';
  const percent = Math.round(share * 100);
  return `Of your contact over the past year ${percent < 1 ? 'less than 1' : percent} % is with that kind.`;
}
