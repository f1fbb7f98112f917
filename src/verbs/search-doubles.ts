import type { PersonId, RecordId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import { describedRecord } from '../core/same-person/describe-record.ts';
import type { Described } from '../core/same-person/described.ts';
import type { Doubts, Standing } from '../core/same-person/doubts.ts';
import { freshDoubts } from '../core/same-person/fresh-doubts.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import { SearchMarks } from '../core/same-person/search-marks.ts';
import type { Reader } from '../core/store.ts';

/** People as they are compared, and whose record each is. */
export type Compared = {
  readonly standing: readonly Standing<PersonId>[];
  readonly owner: ReadonlyMap<RecordId, PersonId>;
};

/** What sources said to the letter can be a photo. */
const READ_AT_ONCE = 100;

/** What sources said to the letter is large and not kept. */
export async function comparedPeople(reader: Reader, people: readonly PersonId[]): Promise<Compared> {
  const standing: Standing<PersonId>[] = [];
  const owner = new Map<RecordId, PersonId>();
  for (const some of inChunks(people, READ_AT_ONCE)) {
    for (const [person, records] of await reader.recordsOfEach(some)) {
      standing.push({ person, records: records.map(describedRecord) });
      for (const { id } of records) owner.set(id, person);
    }
  }
  return { standing, owner };
}

export type FoundDoubles = Doubts<PersonId> & {
  readonly owner: Compared['owner'];
  /** Among how many people was searched. */
  readonly among: number;
};

/**
 * Who may be one with somebody of `fresh`, some of whom may not be derived yet. Cost: one look at the marks of everybody,
 * and the records of those who share a key.
 */
export async function searchDoubles(
  reader: Reader,
  fresh: readonly PersonId[],
  likeness: Likeness,
): Promise<FoundDoubles> {
  const here = await comparedPeople(reader, fresh);
  const isFresh = new Set(fresh);
  const isOther = (person: PersonId): boolean => !isFresh.has(person);
  const search = await searchFor(
    reader,
    here.standing.flatMap(({ records }) => records),
  );
  const near = await comparedPeople(reader, search.found().filter(isOther));
  const sample = await comparedPeople(reader, search.sample().filter(isOther));
  const surroundings = { search, near: near.standing, sample: sample.standing };
  return {
    ...freshDoubts(here.standing, surroundings, likeness),
    owner: new Map([...here.owner, ...near.owner]),
    among: search.looked,
  };
}

async function searchFor(reader: Reader, fresh: readonly Described[]): Promise<SearchMarks<PersonId>> {
  const search = new SearchMarks<PersonId>(fresh);
  for await (const some of reader.marks()) for (const { person, marks } of some) search.look(person, marks);
  return search;
}
