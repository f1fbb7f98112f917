import type { PersonId } from '../core/ids.ts';
import type { Company } from '../core/network/circle/company.ts';
import {
  commonCompany,
  MOST_BITS_OF_OTHERS,
  MOST_SIZED,
  NO_COMPANY,
  seenWithBoth,
} from '../core/same-person/common-company.ts';
import { type DoubtInCompany, doubtInCompany } from '../core/same-person/doubt-in-company.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import type { Reader } from '../core/store.ts';
import { type DaysInTouch, doubtsByGain } from './doubts-by-gain.ts';

type CompanyReader = Pick<Reader, 'company' | 'companySizes'>;
type Found = readonly Doubt<PersonId>[];
type Weighed = DoubtInCompany<PersonId>;

/** So many are weighed by company too: more than are asked at once. */
const MOST_IN_COMPANY = 500;
/** Pairs of which the company is held at once; their people fit into one question to the store. */
const PAIRS_AT_ONCE = 200;

/**
 * Weighs doubts also by whom both were seen with; what is worth most to know comes first. Looked up are those who are sure
 * and those who could come first with all that company can add; the others stand behind as they are.
 */
export async function doubtsInCompany(
  reader: CompanyReader,
  doubts: Found,
  days: DaysInTouch,
): Promise<readonly Weighed[]> {
  const hopeful = doubtsByGain(doubts, days, MOST_BITS_OF_OTHERS);
  const [first, later] = [hopeful.slice(0, MOST_IN_COMPANY), hopeful.slice(MOST_IN_COMPANY)];
  const chosen = [...first, ...later.filter(isSure)];
  const weighed = await weighedInCompany(reader, chosen);
  const others = later.filter((doubt) => !isSure(doubt));
  return [
    ...doubtsByGain(weighed, days),
    ...others.map((doubt): Weighed => ({ ...doubt, company: NO_COMPANY })),
  ];
}

const isSure = ({ verdict }: Doubt<PersonId>): boolean => verdict === 'auto';

async function weighedInCompany(reader: CompanyReader, doubts: Found): Promise<readonly Weighed[]> {
  const namesakes = namesakesOf(doubts);
  const sizes = new Map<PersonId, number>();
  const weighed: Weighed[] = [];
  for (let from = 0; from < doubts.length; from += PAIRS_AT_ONCE) {
    const commons = await commonOf(reader, doubts.slice(from, from + PAIRS_AT_ONCE), namesakes);
    await addSizes(reader, commons, sizes);
    for (const { doubt, daysTogether, others } of commons)
      weighed.push(doubtInCompany(doubt, commonCompany(daysTogether, others, sizes)));
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

async function commonOf(
  reader: CompanyReader,
  doubts: Found,
  namesakes: Namesakes,
): Promise<readonly Common[]> {
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
  reader: CompanyReader,
  commons: readonly Common[],
  sizes: Map<PersonId, number>,
): Promise<void> {
  const asked = new Set(commons.flatMap(({ others }) => others.slice(0, MOST_SIZED)));
  const unknown = [...asked].filter((person) => !sizes.has(person));
  for (const [person, size] of await reader.companySizes(unknown)) sizes.set(person, size);
}
