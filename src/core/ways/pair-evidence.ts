import type { Day } from '../day.ts';
import { type Circle, stampsOf } from '../network/circle/circle.ts';
import { explainSeen, explainStated } from '../network/circle/explain-circle.ts';
import { weightBetween } from '../network/circle/half-ties.ts';
import { type Statement, statedWeight } from '../network/circle/stated-ties.ts';
import type { Reason } from '../network/reason.ts';

/** What is told of two others beside what was seen of them. */
export type ToldOfPair = {
  readonly said?: Pick<Statement, 'closeness' | 'day'> | undefined;
  /** As a card writes it, where both work for the same one. */
  readonly firm?: string | undefined;
};

export type PairReason = Reason & { readonly term: 'seen' | 'said' | 'organisation' };

/** What is told of two whose tie has a weight that was not seen may be left out; what is left is the organisation's. */
const NOTHING = 1e-9;

/** Why two others are thought to know each other, what says most first. The amounts add up to the weight of their tie. */
export function pairEvidence(
  circle: Circle,
  [one, other]: readonly [number, number],
  { said, firm }: ToldOfPair,
  today: Day,
): readonly PairReason[] {
  const seen = explainSeen(stampsOf(circle, one, other), today);
  const bySaying = said ? statedWeight({ one, other, ...said }, today) : 0;
  const byFirm = weightBetween(circle.told, Math.min(one, other), Math.max(one, other)) - bySaying;
  const reasons: readonly PairReason[] = [
    ...seen.map((reason) => ({ term: 'seen' as const, ...reason })),
    ...(said
      ? [{ term: 'said' as const, ...explainStated(said.closeness, today - said.day, bySaying) }]
      : []),
    ...(firm !== undefined && byFirm > NOTHING
      ? [{ term: 'organisation' as const, says: `They both work at ${firm}.`, amount: byFirm }]
      : []),
  ];
  return [...reasons].sort((left, right) => right.amount - left.amount);
}

/** What is known between others at all: without it no way goes through anybody. */
export function knowsOthers({ seen, fresh, told }: Circle): boolean {
  return seen.stamps.length > 0 || fresh.length > 0 || told.others.length > 0;
}
