import type { Acquaintances, Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { hedge } from '../network/paths/hedge.ts';
import type { Reason } from '../network/reason.ts';
import { nameIn } from './goal-view.ts';
import { groupsThatFit, OF_THE_KIND } from './kind-groups.ts';

/** People through whom alone a kind of people is in reach, by own ties or by others'. Cost: a hedge() for each need. */
export function singlePoints(
  everybody: Everybody,
  { paths }: Acquaintances,
  needs: readonly GoalNeed[],
): readonly (Reason & { readonly person: number })[] {
  const name = nameIn(everybody);
  return needs.flatMap((need) => {
    const people = groupsThatFit(everybody, need.kinds, OF_THE_KIND).flatMap((group) => group.people);
    if (people.length === 0) return [];
    const { singleBrokers, ends } = hedge(paths, people);
    const [end] = ends;
    return [
      ...singleBrokers.map((person) => ({
        person,
        says: `Only through ${name(person)} do you reach anybody for ${need.name}.`,
        amount: 1,
      })),
      ...(ends.length === 1 && end !== undefined
        ? [{ person: end, says: `${name(end)} is the only one in reach for ${need.name}.`, amount: 1 }]
        : []),
    ];
  });
}
