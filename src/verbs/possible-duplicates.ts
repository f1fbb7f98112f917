import type { PersonId } from '../core/ids.ts';
import { describedRecord } from '../core/same-person/describe-record.ts';
import type { Described } from '../core/same-person/described.ts';
import type { Standing } from '../core/same-person/doubts.ts';
import { freshDoubts } from '../core/same-person/fresh-doubts.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import { SearchMarks } from '../core/same-person/search-marks.ts';
import type { PlacedRecord, Reader } from '../core/store.ts';

export type DuplicateSide = {
  readonly person: PersonId;
  readonly name: string;
  /** What tells this one from others of the name: an address, a firm. */
  readonly about: string;
};

export type PossibleDuplicate = {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  /** Whether the other came with this import too. */
  readonly isOtherNew: boolean;
};

/** Of larger imports the first are looked at; `mutuals same` asks about everybody. */
const MOST_LOOKED_AT = 2_000;

/**
 * Newcomers who may be somebody that is here already, or one another, by the model that asks about everybody. Each
 * stands once, beside whom it is likeliest to be; where a sign says that they are two, they are left to `mutuals same`.
 * Cost: one look at the marks of everybody, and the records of those
 * who share a key.
 */
export async function possibleDuplicates(
  newcomers: readonly PersonId[],
  reader: Reader,
  likeness: Likeness,
): Promise<readonly PossibleDuplicate[]> {
  const looked = newcomers.slice(0, MOST_LOOKED_AT);
  if (looked.length === 0) return [];
  const fresh = await standing(looked, reader);
  const search = await searchFor(
    fresh.flatMap(({ records }) => records),
    reader,
  );
  const isNew = new Set(newcomers);
  const isOld = (person: PersonId): boolean => !isNew.has(person);
  const near = await standing(search.found().filter(isOld), reader);
  const sample = await standing(search.sample().filter(isOld), reader);
  const { doubts } = freshDoubts(fresh, { search, near, sample }, likeness);
  const likely = doubts.filter(({ isDoubtful }) => !isDoubtful);
  return shown(onceEach(likely.map(({ one, other }) => ordered([one, other], isNew))), isNew, reader);
}

async function standing(people: readonly PersonId[], reader: Reader): Promise<readonly Standing<PersonId>[]> {
  const records = await reader.recordsOfEach(people);
  return [...records].map(([person, theirs]) => ({ person, records: theirs.map(describedRecord) }));
}

async function searchFor(fresh: readonly Described[], reader: Reader): Promise<SearchMarks<PersonId>> {
  const search = new SearchMarks<PersonId>(fresh);
  for await (const some of reader.marks()) for (const { person, marks } of some) search.look(person, marks);
  return search;
}

type Two = readonly [newcomer: PersonId, other: PersonId];

/** The newcomer first; of two, who came later. */
function ordered([one, other]: Two, isNew: ReadonlySet<PersonId>): Two {
  if (isNew.has(one) !== isNew.has(other)) return isNew.has(one) ? [one, other] : [other, one];
  return one > other ? [one, other] : [other, one];
}

/** The likeliest come first, so each stands beside whom it is likeliest to be. */
function onceEach(pairs: readonly Two[]): readonly Two[] {
  const seen = new Set<PersonId>();
  return pairs.filter(([newcomer]) => !seen.has(newcomer) && seen.add(newcomer));
}

async function shown(
  pairs: readonly Two[],
  isNew: ReadonlySet<PersonId>,
  reader: Reader,
): Promise<readonly PossibleDuplicate[]> {
  const records = await reader.recordsOfEach([...new Set(pairs.flat())]);
  return pairs.map(([one, other]) => ({
    one: side(one, records.get(one) ?? []),
    other: side(other, records.get(other) ?? []),
    isOtherNew: isNew.has(other),
  }));
}

function side(person: PersonId, records: readonly PlacedRecord[]): DuplicateSide {
  const cards = records.map(({ card }) => card);
  const told = cards.flatMap(({ organisation, emails = [], phones = [], places = [] }) => [
    ...(organisation ? [organisation] : []),
    ...emails,
    ...phones,
    ...places,
  ]);
  return { person, name: cards[0]?.name ?? '', about: told[0] ?? '' };
}
