import type { Acquaintances, Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { hedge } from '../network/paths/hedge.ts';
import type { PathNetwork } from '../network/paths/path-network.ts';
import type { Reason } from '../network/reason.ts';
import { nameIn } from './goal-view.ts';
import { peopleOfTheKind } from './kind-mixes.ts';

/** People through whom alone a kind of people is in reach, by own ties or by others'. Cost: a hedge() for each need. */
export function singlePoints(
  everybody: Everybody,
  { paths }: Acquaintances,
  needs: readonly GoalNeed[],
): readonly (Reason & { readonly person: number })[] {
  const name = nameIn(everybody);
  return needs.flatMap((need) => {
    const people = peopleOfTheKind(everybody, need.kinds);
    if (people.length === 0 || isKnownTwice(paths, people)) return [];
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

/** A tie of the least strength that counts as a way (network/paths/hedge.ts). */
const LEAST_CHANCE = 0.001;

/** Two of my own ties lead there without anybody else, so nobody stands alone; that saves the search. */
function isKnownTwice({ acts }: PathNetwork, people: readonly number[]): boolean {
  let known = 0;
  for (const person of people) {
    if ((acts[person] ?? 0) >= LEAST_CHANCE) known += 1;
    if (known > 1) return true;
  }
  return false;
}
