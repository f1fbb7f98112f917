import type { Day } from '../core/day.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import { personWith } from '../core/matters/matter.ts';
import type { Watch } from '../core/ports.ts';
import type { DoubtInCompany } from '../core/same-person/doubt-in-company.ts';
import { type Doubt, type Doubts, doubtsAmong, type Standing } from '../core/same-person/doubts.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import type { Reader } from '../core/store.ts';
import type { DaysInTouch } from './doubts-by-gain.ts';
import { doubtsInCompany } from './doubts-in-company.ts';
import { type Compared, comparedPeople, type FoundDoubles, searchDoubles } from './search-doubles.ts';

export type FoundDoubts = Omit<Doubts<PersonId>, 'doubts'> & {
  /** What is worth most to know first. */
  readonly doubts: readonly DoubtInCompany<PersonId>[];
  /** Among how many people. */
  readonly among: number;
};

type Finding = {
  readonly on: Day;
  readonly watch: Watch;
  readonly likeness: Likeness;
  /** Only who may be the same as this person; then only this one is compared. */
  readonly about?: PersonId | undefined;
};

/** Who may be one person with whom: whom the user has said are two, or wants to be asked about later, is left out. */
export async function findDoubts(
  reader: Reader,
  { on, watch, likeness, about }: Finding,
): Promise<FoundDoubts> {
  const { doubts, weights, owner, among } =
    about === undefined
      ? await doublesAmongAll(reader, watch, likeness)
      : await searchDoubles(reader, [about], likeness);
  const answered = await answeredPairs(reader, on, owner);
  const open = doubts.filter(({ one, other }) => !answered.has(pairText(one, other)));
  return { doubts: await doubtsInCompany(reader, open, await daysInTouch(reader, open)), weights, among };
}

async function doublesAmongAll(reader: Reader, watch: Watch, likeness: Likeness): Promise<FoundDoubles> {
  const { standing, owner } = await everybodyCompared(reader, watch);
  return { ...doubtsAmong(standing, likeness), owner, among: standing.length };
}

/** Some people at a time. */
async function everybodyCompared(reader: Reader, watch: Watch): Promise<Compared> {
  const standing: Standing<PersonId>[] = [];
  const owner = new Map<RecordId, PersonId>();
  const { people: total } = await reader.counts();
  for await (const some of reader.marks()) {
    for (const people of inChunks(some, READ_AT_ONCE)) {
      watch.stopIfAsked();
      watch.report({ step: 'Comparing', done: standing.length, total, unit: 'items' });
      const these = await comparedPeople(
        reader,
        people.map(({ person }) => person),
      );
      standing.push(...these.standing);
      for (const [record, person] of these.owner) owner.set(record, person);
    }
  }
  return { standing, owner };
}

const READ_AT_ONCE = 1000;

async function daysInTouch(reader: Reader, doubts: readonly Doubt<PersonId>[]): Promise<DaysInTouch> {
  const people = [...new Set(doubts.flatMap(({ one, other }) => [one, other]))];
  const days = new Map<PersonId, number>();
  for (const some of inChunks(people, READ_AT_ONCE)) {
    for (const { id, activeDays } of await reader.lines(some)) days.set(id, activeDays);
  }
  return days;
}

type Owners = Compared['owner'];

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
