import type { FoundRecord } from '../../core/source-record.ts';
import { emailIdentity } from '../identity/email-identity.ts';
import type { Attendee } from './attendees.ts';

/** Everybody who stands in a calendar, by address, with the names they have there. */
export type CalendarPeople = {
  note(attendee: Attendee): void;
  /** The same calendar always gives the same record, whatever its order. */
  recordOf(address: string): FoundRecord;
};

const MOST_NAMES = 50;

export function calendarPeople(): CalendarPeople {
  const named = new Map<string, Map<string, number>>();
  return {
    note({ address, name }) {
      if (name === '') return;
      const names = named.get(address) ?? new Map<string, number>();
      named.set(address, names);
      if (names.size < MOST_NAMES || names.has(name)) names.set(name, (names.get(name) ?? 0) + 1);
    },
    recordOf: (address) => calendarRecord(address, named.get(address) ?? new Map()),
  };
}

const MOST_OTHER_NAMES = 20;

function calendarRecord(address: string, names: ReadonlyMap<string, number>): FoundRecord {
  const all = [...names.keys()].toSorted();
  const name = all.reduce((best, one) => (isBetter(one, best, names) ? one : best), '');
  const otherNames = all.filter((other) => other !== name).slice(0, MOST_OTHER_NAMES);
  const identity = emailIdentity(address);
  return {
    source: 'calendar',
    key: address,
    kind: 'person',
    card: { name, ...(otherNames.length > 0 && { otherNames }), emails: [address] },
    identities: identity ? [identity] : [],
    original: [address, ...all].join('\n'),
  };
}

/** The most used, then the longest. */
function isBetter(name: string, best: string, names: ReadonlyMap<string, number>): boolean {
  const [uses, most] = [names.get(name) ?? 0, names.get(best) ?? 0];
  return uses === most ? name.length > best.length : uses > most;
}
