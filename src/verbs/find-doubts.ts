import type { Day } from '../core/day.ts';
import type { WholePerson } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import { personWith } from '../core/matters/matter.ts';
import type { Watch } from '../core/ports.ts';
import { describedRecord } from '../core/same-person/describe-record.ts';
import { type Doubt, type Doubts, doubtsAmong } from '../core/same-person/doubts.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import { chanceOfOne } from '../core/same-person/weights.ts';
import type { PlacedRecord, Reader } from '../core/store.ts';

export type FoundDoubts = Omit<Doubts<PersonId>, 'doubts'> & {
  /** What is worth most to know first. */
  readonly doubts: readonly Doubt<PersonId>[];
  readonly people: ReadonlyMap<PersonId, WholePerson>;
  readonly records: ReadonlyMap<PersonId, readonly PlacedRecord[]>;
};

/** Who may be one person with whom: whom the user has said are two, or wants to be asked about later, is left out. */
export async function findDoubts(
  reader: Reader,
  { on, watch, likeness }: { readonly on: Day; readonly watch: Watch; readonly likeness: Likeness },
): Promise<FoundDoubts> {
  const { people } = await reader.everybody();
  watch.report({ step: 'Comparing', done: 0, total: people.length, unit: 'items' });
  const records = await reader.recordsOfEach(people.map(({ id }) => id));
  watch.stopIfAsked();
  const standing = [...records].map(([person, own]) => ({ person, records: own.map(describedRecord) }));
  const { doubts, weights } = doubtsAmong(standing, likeness);
  const byId = new Map(people.map((person) => [person.id, person]));
  const answered = await answeredPairs(reader, on, records);
  const open = doubts.filter(({ one, other }) => !answered.has(pairText(one, other)));
  return { doubts: open.toSorted(byGain(byId)), weights, people: byId, records };
}

const pairText = (one: PersonId, other: PersonId): string => [one, other].sort().join(' ');

async function answeredPairs(
  reader: Reader,
  on: Day,
  records: FoundDoubts['records'],
): Promise<ReadonlySet<string>> {
  const owner = new Map([...records].flatMap(([person, own]) => own.map(({ id }) => [id, person] as const)));
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

/** By the chance that they are one, times the contact that would come together. */
function byGain(people: ReadonlyMap<PersonId, WholePerson>) {
  const daysOf = (person: PersonId): number => people.get(person)?.activeDays ?? 0;
  const gain = ({ one, other, bits }: Doubt<PersonId>): number =>
    chanceOfOne(bits) * (1 + Math.min(daysOf(one), daysOf(other)));
  return (one: Doubt<PersonId>, other: Doubt<PersonId>): number =>
    gain(other) - gain(one) || other.bits - one.bits || (one.one < other.one ? -1 : 1);
}
