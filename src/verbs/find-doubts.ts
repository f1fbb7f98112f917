import type { Day } from '../core/day.ts';
import type { WholePerson } from '../core/everybody.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import { personWith } from '../core/matters/matter.ts';
import type { Watch } from '../core/ports.ts';
import { describedRecord } from '../core/same-person/describe-record.ts';
import type { DoubtInCompany } from '../core/same-person/doubt-in-company.ts';
import { type Doubts, doubtsAmong, type Standing } from '../core/same-person/doubts.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import type { Reader } from '../core/store.ts';
import { doubtsInCompany } from './doubts-in-company.ts';

export type FoundDoubts = Omit<Doubts<PersonId>, 'doubts'> & {
  /** What is worth most to know first. */
  readonly doubts: readonly DoubtInCompany<PersonId>[];
  readonly people: ReadonlyMap<PersonId, WholePerson>;
};

const READ_AT_ONCE = 1000;

type Finding = {
  readonly on: Day;
  readonly watch: Watch;
  readonly likeness: Likeness;
  /** Only who may be the same as this person. */
  readonly about?: PersonId | undefined;
};

/** Who may be one person with whom: whom the user has said are two, or wants to be asked about later, is left out. */
export async function findDoubts(
  reader: Reader,
  { on, watch, likeness, about }: Finding,
): Promise<FoundDoubts> {
  const { people } = await reader.everybody();
  const { standing, owner } = await standingOf(reader, people, watch);
  const { doubts, weights } = doubtsAmong(standing, likeness);
  const byId = new Map(people.map((person) => [person.id, person]));
  const answered = await answeredPairs(reader, on, owner);
  const open = doubts
    .filter(({ one, other }) => !answered.has(pairText(one, other)))
    .filter(({ one, other }) => about === undefined || one === about || other === about);
  return { doubts: await doubtsInCompany(reader, open, byId), weights, people: byId };
}

type Owners = ReadonlyMap<RecordId, PersonId>;

/** Some people at a time: what sources said to the letter is large and not compared. */
async function standingOf(reader: Reader, people: readonly WholePerson[], watch: Watch) {
  const standing: Standing<PersonId>[] = [];
  const owner = new Map<RecordId, PersonId>();
  for (let from = 0; from < people.length; from += READ_AT_ONCE) {
    watch.stopIfAsked();
    watch.report({ step: 'Comparing', done: from, total: people.length, unit: 'items' });
    const some = people.slice(from, from + READ_AT_ONCE).map(({ id }) => id);
    for (const [person, records] of await reader.recordsOfEach(some)) {
      standing.push({ person, records: records.map(describedRecord) });
      for (const { id } of records) owner.set(id, person);
    }
  }
  return { standing, owner };
}

const pairText = (one: PersonId, other: PersonId): string => [one, other].sort().join(' ');

async function answeredPairs(reader: Reader, on: Day, owner: Owners): Promise<ReadonlySet<string>> {
  const apart = (await reader.keptApart([...owner.keys()])).flatMap(([one, other]) => {
    const [left, right] = [owner.get(one), owner.get(other)];
    return left && right ? [pairText(left, right)] : [];
  });
  const later = await reader.matters({ kind: 'askLater', state: 'later' });
  const waiting = later.flatMap((matter) => {
    const [one, other] = [personWith(matter, 'one'), personWith(matter, 'other')];
    return one && other && (matter.dueDay ?? 0) > on ? [pairText(one, other)] : [];
  });
  return new Set([...apart, ...waiting]);
}
