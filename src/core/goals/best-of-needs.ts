import type { GoalInBook } from './goal-in-book.ts';

/** Somebody who could help with a need, and with what chance. */
export type NeedHelper = { readonly person: number; readonly chance: number };

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Those who could most likely help with each need, s_j a_jk, the likeliest first; equal ones in the order of their
 * numbers, which is that of their ids. `gone` are rows that are left out. Cost: O(levels), and O(most) for each better one.
 */
export function bestOfNeeds(
  { needs, supply, rows }: GoalInBook,
  most: number,
  gone = NOBODY,
): readonly (readonly NeedHelper[])[] {
  const best: NeedHelper[][] = needs.map(() => []);
  for (let row = 0; row < supply.people; row += 1) {
    if (gone.has(row)) continue;
    for (let at = supply.starts[row] ?? 0; at < (supply.starts[row + 1] ?? 0); at += 1) {
      const list = best[supply.needs[at] ?? 0];
      const chance = -Math.expm1(-(supply.steps[at] ?? 0));
      if (list && chance > 0 && mayEnter(list, chance, most))
        keepBest(list, { person: rows[row] ?? 0, chance }, most);
    }
  }
  return best;
}

function mayEnter(list: readonly NeedHelper[], chance: number, most: number): boolean {
  return list.length < most || chance >= (list[most - 1]?.chance ?? 0);
}

function keepBest(list: NeedHelper[], helper: NeedHelper, most: number): void {
  const place = list.findIndex((other) => isBefore(helper, other));
  list.splice(place < 0 ? list.length : place, 0, helper);
  if (list.length > most) list.pop();
}

function isBefore(one: NeedHelper, other: NeedHelper): boolean {
  return one.chance > other.chance || (one.chance === other.chance && one.person < other.person);
}
