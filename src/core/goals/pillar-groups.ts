import type { Everybody } from '../everybody.ts';
import type { Group } from '../network/goals/pillars.ts';
import type { GoalInBook } from './goal-in-book.ts';

export const PILLAR_KINDS = ['organisation', 'person', 'place'] as const;
export type PillarKind = (typeof PILLAR_KINDS)[number];

/** Those who serve a goal, by what may fall away with them. People are rows of the supply. Cost: O(rows). */
export function pillarGroups(
  { people }: Everybody,
  { rows }: GoalInBook,
  kind: PillarKind,
): readonly Group[] {
  const groups = new Map<string, { name: string; people: number[] }>();
  for (const [row, number] of rows.entries()) {
    const person = people[number];
    const key = { organisation: person?.firm, person: person?.id, place: person?.kinds.place }[kind];
    if (!person || key === undefined) continue;
    const group = groups.get(key);
    const name = { organisation: person.organisation ?? key, person: person.name, place: key }[kind];
    if (group) group.people.push(row);
    else groups.set(key, { name, people: [row] });
  }
  return [...groups.values()];
}
