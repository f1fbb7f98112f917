import type { Everybody } from '../everybody.ts';
import type { Group } from '../network/goals/pillars.ts';
import type { GoalInBook } from './goal-in-book.ts';

export const PILLAR_KINDS = ['organisation', 'person', 'place'] as const;
export type PillarKind = (typeof PILLAR_KINDS)[number];

/** Those who serve a goal, by what may fall away with them. People are rows of the supply. Cost: O(rows). */
export function pillarGroups(
  { people }: Everybody,
  { rows }: GoalInBook,
  kind: Exclude<PillarKind, 'person'>,
): readonly Group[] {
  const groups = new Map<string, { name: string; people: number[] }>();
  for (const [row, number] of rows.entries()) {
    const person = people[number];
    const key = kind === 'place' ? person?.kinds.place : person?.firm;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.people.push(row);
    else groups.set(key, { name: kind === 'place' ? key : (person?.organisation ?? key), people: [row] });
  }
  return [...groups.values()];
}
