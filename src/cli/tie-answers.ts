import { type Day, dayOf } from '../core/day.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { contactDays } from '../core/network/contact-weight.ts';
import { type Surroundings, seenDaysAgo } from '../core/network/presence.ts';
import { chanceOfQuietSeen } from '../core/network/quiet.ts';
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

/** The two tables of `lab ties`, some lines at a time: what the models say of each pair at one moment. */
export function* tieAnswers(seen: Sightings, at: Date): Generator<string> {
  const today = dayOf(at);
  const days = allContactDays(seen);
  const knows = allAcquaintances(days, today);
  const loads = brokerLoads(knows);
  const lastSeen = new Map([...days].map(([who, others]) => [who, seenDaysAgo(others.values(), today)]));
  // The circles cost most, and both tables need them; so the second one is written while the first is, and kept.
  const beyond: string[] = [];
  yield 'ego,contact,strength,quiet';
  for (const [ego, contacts] of days) {
    const circles = circlesAround(ego, knows, loads);
    const around = (other: string): Surroundings => ({
      circle: circles.get(other) ?? 0,
      seenDaysAgo: lastSeen.get(other) ?? Number.POSITIVE_INFINITY,
    });
    yield tieLines(ego, { contacts, around, today });
    const beyondContacts = [...circles.keys()].filter((other) => !contacts.has(other));
    const lines = beyondContacts.map((other) => reachLine(ego, other, around(other))).join('\n');
    if (lines !== '') beyond.push(lines);
  }
  yield '';
  yield 'ego,contact,reach';
  yield* beyond;
}

type Known = {
  readonly contacts: ReadonlyMap<string, readonly ContactDay[]>;
  readonly around: (other: string) => Surroundings;
  readonly today: Day;
};

function tieLines(ego: string, { contacts, around, today }: Known): string {
  const lines: string[] = [];
  for (const [contact, days] of contacts) {
    const known = around(contact);
    lines.push(
      `${ego},${contact},${tieStrength(days, today, known)},${chanceOfQuietSeen(days, today, known)}`,
    );
  }
  return lines.join('\n');
}

function reachLine(ego: string, target: string, { circle, seenDaysAgo: daysAgo }: Surroundings): string {
  return `${ego},${target},${reach(circle, daysAgo)}`;
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
