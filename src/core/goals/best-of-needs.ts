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
  const best: Ranked[][] = needs.map(() => []);
  for (let row = 0; row < supply.people; row += 1) {
    if (gone.has(row)) continue;
    for (let at = supply.starts[row] ?? 0; at < (supply.starts[row + 1] ?? 0); at += 1) {
      const list = best[supply.needs[at] ?? 0];
      const step = supply.steps[at] ?? 0;
      if (list && step > 0 && (list.length < most || step >= (list[most - 1]?.step ?? 0)))
        keepBest(list, { person: rows[row] ?? 0, step }, most);
    }
  }
  return best.map((list) => list.map(({ person, step }) => ({ person, chance: -Math.expm1(-step) })));
}

/** Steps rank as chances do, and stand in the supply. */
type Ranked = { readonly person: number; readonly step: number };

function keepBest(list: Ranked[], one: Ranked, most: number): void {
  const place = list.findIndex((other) => isBefore(one, other));
  list.splice(place < 0 ? list.length : place, 0, one);
  if (list.length > most) list.pop();
}

function isBefore(one: Ranked, other: Ranked): boolean {
  return one.step > other.step || (one.step === other.step && one.person < other.person);
}
