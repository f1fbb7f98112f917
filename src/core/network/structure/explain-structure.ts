import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Circles } from './circles.ts';

/** What the shape of a network means, in a user's words. Names by the number of the person. */
type NameOf = (person: number) => string;

const MOST = 3;
const NAMED = 2;

/** Single brokers (cut-points.ts), those with most behind them first; each amount is how many that is. */
export function explainCutOff(
  cutOff: ReadonlyMap<number, readonly number[]>,
  nameOf: NameOf,
): readonly Reason[] {
  return [...cutOff]
    .sort(([one, behindOne], [other, behindOther]) => behindOther.length - behindOne.length || one - other)
    .slice(0, MOST)
    .map(([person, behind]) => ({
      says: `Only through ${nameOf(person)} do you reach ${peopleText(behind, nameOf)}.`,
      amount: behind.length,
    }));
}

/** Whom one would no longer reach when somebody goes (reached-from.ts); nothing when nobody. */
export function explainLost(lost: readonly number[], nameOf: NameOf): readonly Reason[] {
  if (lost.length === 0) return [];
  return [{ says: `You would no longer reach ${peopleText(lost, nameOf)}.`, amount: lost.length }];
}

/** How people divide into circles (circles.ts), the largest first; the amounts add up to everybody. */
export function explainCircles({ of, count }: Circles): readonly Reason[] {
  const sizes = new Uint32Array(count);
  let alone = 0;
  for (const circle of of) {
    if (circle < 0) alone += 1;
    else sizes[circle] = (sizes[circle] ?? 0) + 1;
  }
  const smaller = sizes.subarray(MOST).reduce((sum, size) => sum + size, 0);
  return [
    ...Array.from(sizes.subarray(0, MOST), (size) => ({
      says: `One circle of ${size} who know each other's people.`,
      amount: size,
    })),
    {
      says: `Also ${countText(smaller)} in ${count - MOST === 1 ? 'one smaller circle' : `${count - MOST} smaller circles`}.`,
      amount: smaller,
    },
    { says: `Also ${countText(alone)} of whom no tie to another is known.`, amount: alone },
  ].filter(({ amount }) => amount > 0);
}

/** Who stands between others (betweenness.ts), the most first; each amount is their share in all that is in between. */
export function explainBetweenness(through: Float64Array, nameOf: NameOf): readonly Reason[] {
  const all = through.reduce((sum, value) => sum + value, 0);
  return Array.from(through, (value, person) => ({ person, share: value / all }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.person - other.person)
    .slice(0, MOST)
    .map(({ person, share }) => ({
      says: `${nameOf(person)} stands in ${percentText(share)} of the shortest ways between others.`,
      amount: share,
    }));
}

/** How deep in the thick of things somebody stands (cores.ts). */
export function explainCore(core: number): readonly Reason[] {
  if (core === 0) return [];
  const others = core === 1 ? 'one other' : `${core} others`;
  return [{ says: `Belongs to a group in which everybody knows at least ${others}.`, amount: core }];
}

/** How many pairs among the contacts know each other (clustering.ts). */
export function explainClustering(clustering: number): readonly Reason[] {
  if (Number.isNaN(clustering)) return [];
  return [
    {
      says: `Of the pairs among your contacts, ${percentText(clustering)} know each other.`,
      amount: clustering,
    },
  ];
}

/** `Bo`, `Bo and Cy`, `12 people, such as Bo and Cy` */
function peopleText(people: readonly number[], nameOf: NameOf): string {
  const named = people.slice(0, NAMED).map(nameOf).join(' and ');
  return people.length <= NAMED ? named : `${countText(people.length)}, such as ${named}`;
}

function countText(people: number): string {
  return people === 1 ? 'one person' : `${people} people`;
}
