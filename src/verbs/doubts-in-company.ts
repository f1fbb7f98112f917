import type { PersonId } from '../core/ids.ts';
import type { Company } from '../core/network/circle/company.ts';
import { rarestFirst, seenWithBoth } from '../core/same-person/common-company.ts';
import { type DoubtInCompany, doubtInCompany } from '../core/same-person/doubt-in-company.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import type { Reader } from '../core/store.ts';

type Found = readonly Doubt<PersonId>[];

/** Pairs of which the company is held at once; their people fit into one question to the store. */
const PAIRS_AT_ONCE = 200;

/** The same doubts, weighed also by whom both were seen with. Only the people of doubts are looked up. */
export async function doubtsInCompany(
  reader: Reader,
  doubts: Found,
): Promise<readonly DoubtInCompany<PersonId>[]> {
  const namesakes = namesakesOf(doubts);
  const sizes = new Map<PersonId, number>();
  const weighed: DoubtInCompany<PersonId>[] = [];
  for (let from = 0; from < doubts.length; from += PAIRS_AT_ONCE) {
    const commons = await commonOf(reader, doubts.slice(from, from + PAIRS_AT_ONCE), namesakes);
    await addSizes(reader, commons, sizes);
    for (const { doubt, daysTogether, others } of commons)
      weighed.push(doubtInCompany(doubt, { daysTogether, others: rarestFirst(others, sizes) }));
  }
  return weighed;
}

type Namesakes = ReadonlyMap<PersonId, ReadonlySet<PersonId>>;

/** Who may be each of these people: a third address of somebody is no other companion of the two. */
function namesakesOf(doubts: Found): Namesakes {
  const found = new Map<PersonId, Set<PersonId>>();
  const add = (one: PersonId, other: PersonId): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other));
  };
  for (const { one, other } of doubts) {
    add(one, other);
    add(other, one);
  }
  return found;
}

type Common = {
  readonly doubt: Doubt<PersonId>;
  readonly daysTogether: number;
  readonly others: readonly PersonId[];
};

const NOBODY: Company = new Map();

async function commonOf(reader: Reader, doubts: Found, namesakes: Namesakes): Promise<readonly Common[]> {
  const people = new Set(doubts.flatMap(({ one, other }) => [one, other]));
  const companies = await reader.company([...people]);
  return doubts.map((doubt) => {
    const [mine, theirs] = [companies.get(doubt.one) ?? NOBODY, companies.get(doubt.other) ?? NOBODY];
    const isOther = (person: PersonId): boolean =>
      !namesakes.get(doubt.one)?.has(person) && !namesakes.get(doubt.other)?.has(person);
    const others = seenWithBoth(mine, theirs).filter(isOther);
    return { doubt, daysTogether: mine.get(doubt.other) ?? 0, others };
  });
}

async function addSizes(
  reader: Reader,
  commons: readonly Common[],
  sizes: Map<PersonId, number>,
): Promise<void> {
  const unknown = new Set(commons.flatMap(({ others }) => others).filter((person) => !sizes.has(person)));
  for (const [person, size] of await reader.companySizes([...unknown])) sizes.set(person, size);
}
