import type { PersonId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import type { PlacedRecord, Reader } from '../core/store.ts';
import { searchDoubles } from './search-doubles.ts';

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
/** A record can hold a photo. */
const READ_AT_ONCE = 100;

/**
 * Newcomers who may be somebody that is here already, or one another, by the model that asks about everybody. Each
 * stands once, beside whom it is likeliest to be; where a sign says that they are two, they are left to `mutuals same`.
 */
export async function possibleDuplicates(
  newcomers: readonly PersonId[],
  reader: Reader,
  likeness: Likeness,
): Promise<readonly PossibleDuplicate[]> {
  const looked = newcomers.slice(0, MOST_LOOKED_AT);
  if (looked.length === 0) return [];
  const isNew = new Set(newcomers);
  const { doubts } = await searchDoubles(reader, looked, likeness);
  const likely = doubts.filter(({ isDoubtful }) => !isDoubtful);
  return shown(onceEach(likely.map(({ one, other }) => ordered([one, other], isNew))), isNew, reader);
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
  const sides = new Map<PersonId, DuplicateSide>();
  for (const people of inChunks([...new Set(pairs.flat())], READ_AT_ONCE)) {
    const records = await reader.recordsOfEach(people);
    for (const person of people) sides.set(person, side(person, records.get(person) ?? []));
  }
  return pairs.map(([one, other]) => ({
    one: sides.get(one) ?? side(one, []),
    other: sides.get(other) ?? side(other, []),
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
