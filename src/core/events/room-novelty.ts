import type { Everybody, WholePerson } from '../everybody.ts';
import { keptWith } from '../goals/kept-with.ts';
import { percentText } from '../network/percent-text.ts';
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
    reasons: (['field', 'function'] as const).flatMap((axis) => axisReason(axis, expected, around)),
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

/** "By field, known of 3: 2 accounting (24 % of your contact over the past year), 1 food (nothing)." */
function axisReason(
  axis: 'field' | 'function',
  expected: readonly WholePerson[],
  around: KindsAround,
): readonly Reason[] {
  const counts = new Map<string, number>();
  for (const { kinds } of expected) {
    const kind = kinds[axis];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  if (known === 0) return [];
  const told = most.slice(0, KINDS_TOLD).map(([kind, count], place) => {
    const mine = mineText(shareOf(around, axis, kind));
    return `${count} ${kind} (${mine}${place === 0 ? ' of your contact over the past year' : ''})`;
  });
  return [{ says: `By ${AXIS_WORDS[axis]}, known of ${known}: ${told.join(', ')}.`, amount: known }];
}

const AXIS_WORDS = { field: 'field', function: 'work' } as const;

function shareOf({ strengths }: KindsAround, axis: 'field' | 'function', kind: string): number {
  const all = [...strengths[axis].values()].reduce((sum, strength) => sum + strength, 0);
  return all > 0 ? (strengths[axis].get(kind) ?? 0) / all : 0;
}

function mineText(share: number): string {
  return share === 0 ? 'nothing' : percentText(share);
}
