import { type Day, dayOf } from '../core/day.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { contactDays } from '../core/network/contact-weight.ts';
import { chanceOfQuiet } from '../core/network/quiet.ts';
import {
  type Acquaintances,
  acquaintance,
  brokerLoads,
  circlesAround,
  reach,
} from '../core/network/reach.ts';
import { tieStrength } from '../core/network/tie-strength.ts';
import type { Sightings } from './contact-file.ts';

/** Everybody's contact days with everybody, from what each of them saw. */
export type AllDays = ReadonlyMap<string, ReadonlyMap<string, readonly ContactDay[]>>;

export function allContactDays(seen: Sightings): AllDays {
  return mapPairs(seen, (interactions) => contactDays(interactions));
}

export function allAcquaintances(days: AllDays, today: Day): Acquaintances<string> {
  return mapPairs(days, (ofPair) => acquaintance(ofPair, today));
}

/** The two tables of `lab ties`, line by line: what the models say of each pair at one moment. */
export function* tieAnswers(seen: Sightings, at: Date): Generator<string> {
  const today = dayOf(at);
  const days = allContactDays(seen);
  const knows = allAcquaintances(days, today);
  const loads = brokerLoads(knows);
  yield 'ego,contact,strength,quiet';
  for (const [ego, contacts] of days) {
    const circles = circlesAround(ego, knows, loads);
    for (const [contact, ofPair] of contacts) {
      const circle = circles.get(contact) ?? 0;
      yield `${ego},${contact},${tieStrength(ofPair, today, { circle })},${chanceOfQuiet(ofPair, today, circle)}`;
    }
  }
  yield '';
  yield 'ego,contact,reach';
  for (const [ego, contacts] of days) {
    for (const [target, circle] of circlesAround(ego, knows, loads)) {
      if (!contacts.has(target)) yield `${ego},${target},${reach(circle)}`;
    }
  }
}

function mapPairs<From, To>(
  pairs: ReadonlyMap<string, ReadonlyMap<string, From>>,
  change: (value: From) => To,
): ReadonlyMap<string, ReadonlyMap<string, To>> {
  return new Map(
    [...pairs].map(([ego, others]) => [
      ego,
      new Map([...others].map(([other, value]) => [other, change(value)])),
    ]),
  );
}
