import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import { novelty } from './network/dormant/novelty.ts';

/**
 * How new what somebody moves among is to the user: network/dormant/novelty.ts over field, function, place and firm, each
 * of which counts 1, against the ties of the past year by their strength. The level is left out: who has risen moves
 * among the same things. Only the kinds of the person at hand are laid side by side, and all others of the user as one,
 * which is the same cosine without a column for every firm there is. A firm alone says nothing unless somebody around the
 * user is of it: nearly all firms are others. Cost: O(people) once, then none.
 */
const TODAY_DAYS = 365;

export type KindsAround = { readonly strengthOf: ReadonlyMap<string, number>; readonly squares: number };

export function kindsAround(people: readonly WholePerson[], today: Day): KindsAround {
  const strengthOf = new Map<string, number>();
  for (const person of people) {
    if (person.isMe || person.lastDay === undefined || today - person.lastDay > TODAY_DAYS) continue;
    for (const kind of kindsOf(person)) strengthOf.set(kind, (strengthOf.get(kind) ?? 0) + person.strength);
  }
  let squares = 0;
  for (const strength of strengthOf.values()) squares += strength ** 2;
  return { strengthOf, squares };
}

/** Undefined while too little is known of them, or nothing of those around the user. */
export function noveltyOfKinds(
  person: Pick<WholePerson, 'kinds' | 'firm'>,
  { strengthOf, squares }: KindsAround,
): number | undefined {
  const kinds = kindsOf(person);
  const mine = kinds.map((kind) => strengthOf.get(kind) ?? 0);
  const shared = mine.reduce((sum, strength) => sum + strength ** 2, 0);
  if (kinds.length === 1 && person.firm !== undefined && shared === 0) return undefined;
  return novelty([...kinds.map(() => 1), 0], [...mine, Math.sqrt(Math.max(0, squares - shared))]);
}

function kindsOf({ kinds, firm }: Pick<WholePerson, 'kinds' | 'firm'>): readonly string[] {
  const all = { field: kinds.field, function: kinds.function, place: kinds.place, firm };
  return Object.entries(all).flatMap(([axis, kind]) => (kind === undefined ? [] : [`${axis} ${kind}`]));
}
