import type { PersonId } from '../../src/core/ids.ts';
import { nameWords } from '../../src/core/names.ts';
import type { Company } from '../../src/core/network/circle/company.ts';
import type { PairDays } from '../../src/core/network/circle/pair-days.ts';
import { dayOfStamp } from '../../src/core/network/circle/pair-stamp.ts';
import {
  bitsOfDays,
  bitsOfOthers,
  commonCompany,
  seenWithBoth,
} from '../../src/core/same-person/common-company.ts';
import { openStore } from '../../src/store/open-store.ts';

/**
 * How well company tells one person from two, in the book of a mailbox: people who are taken apart into two by their
 * days beside pairs of different people, and pairs of one whole name beside people of one circle.
 *
 *   npx esbuild bench/people/company.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/people-company.js
 *   node dist/people-company.js DATABASE
 */
const [database = ''] = process.argv.slice(2);
const store = await openStore({ database, create: false, now: () => new Date(), random: Math.random });
const { people } = await store.everybody();
const seen = (await store.acquaintances())?.circle.seen;
await store.close();

/** On which days somebody was seen, by with whom. */
type DaysBeside = ReadonlyMap<PersonId, readonly number[]>;
const ids = people.map(({ id }) => id);
const beside = seen ? daysBesideOf(seen) : new Map<PersonId, DaysBeside>();
const sizes = new Map([...beside].map(([id, others]) => [id, others.size]));
const wholeName = new Map(people.map(({ id, name }) => [id, nameWords(name).join(' ')]));

function daysBesideOf({ size, starts, highs, stamps }: PairDays): Map<PersonId, DaysBeside> {
  const found = new Map<PersonId, Map<PersonId, number[]>>();
  const add = (one: PersonId, other: PersonId, day: number): void => {
    const others = found.get(one) ?? new Map<PersonId, number[]>();
    others.set(other, [...(others.get(other) ?? []), day]);
    found.set(one, others);
  };
  for (let low = 0; low < size; low += 1)
    for (let at = starts[low] ?? 0; at < (starts[low + 1] ?? 0); at += 1) {
      const [one, other] = [ids[low], ids[highs[at] ?? 0]];
      if (!one || !other) continue;
      add(one, other, dayOfStamp(stamps[at] ?? 0));
      add(other, one, dayOfStamp(stamps[at] ?? 0));
    }
  return found;
}

/** Somebody with fewer days has no two halves worth a look. */
const LEAST_DAYS = 6;
const busy = [...beside].filter(([, others]) => daysOf(others).length >= LEAST_DAYS).map(([id]) => id);

function daysOf(others: DaysBeside): readonly number[] {
  return [...new Set([...others.values()].flat())].sort((one, next) => one - next);
}

function companyWhen(others: DaysBeside, isThen: (day: number) => boolean): Company {
  const counted = [...others].map(([other, days]) => [other, days.filter(isThen).length] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

const bitsOf = (one: Company, other: Company, together: number): number => {
  const common = commonCompany(together, seenWithBoth(one, other), sizes);
  return bitsOfDays(common) + bitsOfOthers(common);
};

/** Two of one: an address that changed, and two that take turns. */
const WAYS = {
  'a new address': (day: number, middle: number) => day >= middle,
  'addresses by turns': (day: number) => day % 2 === 0,
} as const;

function takenApart(isOther: (day: number, middle: number) => boolean): readonly number[] {
  return busy.flatMap((id) => {
    const others = beside.get(id) ?? new Map();
    const days = daysOf(others);
    const middle = days[Math.floor(days.length / 2)] ?? 0;
    const one = companyWhen(others, (day) => !isOther(day, middle));
    const other = companyWhen(others, (day) => isOther(day, middle));
    return one.size > 0 && other.size > 0 ? [bitsOf(one, other, 0)] : [];
  });
}

type Two = {
  readonly bits: number;
  readonly shared: number;
  readonly days: number;
  readonly isOneName: boolean;
};

function pairsAmong(some: readonly PersonId[]): readonly Two[] {
  const companies = some.map((id) => companyWhen(beside.get(id) ?? new Map(), () => true));
  return some.flatMap((one, at) =>
    some.slice(at + 1).map((other, next): Two => {
      const [mine = new Map(), theirs = new Map()] = [companies[at], companies[at + 1 + next]];
      const days = beside.get(one)?.get(other)?.length ?? 0;
      const name = wholeName.get(one) ?? '';
      return {
        bits: bitsOf(mine, theirs, days),
        shared: seenWithBoth(mine, theirs).length,
        days,
        isOneName: name.includes(' ') && name === wholeName.get(other),
      };
    }),
  );
}

/** How often one of the first stands before one of the second; ties count half. */
function auc(ones: readonly number[], twos: readonly number[]): number {
  const wins = ones.flatMap((one) => twos.map((two) => (one > two ? 1 : one === two ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, next) => one - next)[Math.floor(numbers.length / 2)] ?? 0;
const share = (some: readonly Two[], is: (two: Two) => boolean): string =>
  `${some.filter(is).length} of ${some.length}`;

const [all, amongBusy] = [pairsAmong([...beside.keys()]), pairsAmong(busy)].map((pairs) =>
  pairs.filter(({ isOneName }) => !isOneName).map(({ bits }) => bits),
);
for (const [way, isOther] of Object.entries(WAYS)) {
  const ones = takenApart(isOther);
  const [beforeAll, beforeBusy] = [all, amongBusy].map((twos) => auc(ones, twos ?? []).toFixed(2));
  console.log(`${way}: ${ones.length} taken apart, AUC ${beforeAll} of all pairs, ${beforeBusy} of the busy`);
}
const pairs = pairsAmong([...beside.keys()]);
const named = pairs.filter(({ isOneName }) => isOneName);
const close = pairs.filter(({ isOneName, shared }) => !isOneName && shared > 10);
console.log(
  `of one name: together ${share(named, ({ days }) => days > 0)}, middle bits ${middleOf(named.map(({ bits }) => bits)).toFixed(1)}`,
);
console.log(`of two names, more than ten others shared: together ${share(close, ({ days }) => days > 0)}`);
