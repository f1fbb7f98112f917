import type { GoalInBook } from './goal-in-book.ts';

/** Somebody who could help with a need, and with what chance. */
export type NeedHelper = { readonly person: number; readonly chance: number };

/**
 * Those who could most likely help with each need, s_j a_jk, the likeliest first; equal ones in the order of their
 * numbers, which is that of their ids. Cost: O(levels · most).
 */
export function bestOfNeeds(
  { needs, supply, rows }: GoalInBook,
  most: number,
): readonly (readonly NeedHelper[])[] {
  const best: NeedHelper[][] = needs.map(() => []);
  for (let row = 0; row < supply.people; row += 1) {
    for (let at = supply.starts[row] ?? 0; at < (supply.starts[row + 1] ?? 0); at += 1) {
      const list = best[supply.needs[at] ?? 0];
      const helper = { person: rows[row] ?? 0, chance: -Math.expm1(-(supply.steps[at] ?? 0)) };
      if (list) keepBest(list, helper, most);
    }
  }
  return best;
}

function keepBest(list: NeedHelper[], helper: NeedHelper, most: number): void {
  if (helper.chance <= 0) return;
  const last = list.at(-1);
  if (list.length === most && last && !isBefore(helper, last)) return;
  const place = list.findIndex((other) => isBefore(helper, other));
  list.splice(place < 0 ? list.length : place, 0, helper);
  if (list.length > most) list.pop();
}

function isBefore(one: NeedHelper, other: NeedHelper): boolean {
  return one.chance > other.chance || (one.chance === other.chance && one.person < other.person);
}
