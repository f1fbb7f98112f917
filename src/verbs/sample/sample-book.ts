import type { FoundRecord, RecordKey, Source } from '../../core/source-record.ts';
import { type SampleClock, sampleClock } from './sample-clock.ts';
import { ROBIN, type SamplePerson, samplePeople } from './sample-people.ts';
import { sampleRecords } from './sample-records.ts';

/** Everybody of the sample network with their records, on the day it is opened. */
export type SampleBook = {
  readonly clock: SampleClock;
  readonly records: readonly FoundRecord[];
  readonly personNamed: (name: string) => SamplePerson;
  /** Their record from this source; any of theirs for what was noted by hand. */
  readonly keyOf: (person: SamplePerson, source: Source) => RecordKey;
};

export function sampleBook(now: Date, offsetMinutes: number): SampleBook {
  const people = new Map([ROBIN, ...samplePeople()].map((person) => [person.name, person]));
  const records = new Map([...people.values()].map((person) => [person.name, sampleRecords(person)]));
  return {
    clock: sampleClock(now, offsetMinutes),
    records: [...records.values()].flat(),
    personNamed: (name) => found(people.get(name), `nobody in the sample network is called ${name}`),
    keyOf({ name }, source) {
      const theirs = records.get(name) ?? [];
      const record =
        theirs.find((one) => one.source === source) ?? (source === 'hand' ? theirs[0] : undefined);
      return keyIn(found(record, `${name} has no record from ${source}`));
    },
  };
}

function keyIn({ source, key }: FoundRecord): RecordKey {
  return { source, key };
}

function found<Thing>(thing: Thing | undefined, otherwise: string): Thing {
  if (thing === undefined) throw new Error(otherwise);
  return thing;
}
