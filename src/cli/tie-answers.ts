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

/** The two tables of `lab ties`, some lines at a time: what the models say of each pair at one moment. */
export function* tieAnswers(seen: Sightings, at: Date): Generator<string> {
  const today = dayOf(at);
  const days = allContactDays(seen);
  const knows = allAcquaintances(days, today);
  const loads = brokerLoads(knows);
  // The circles cost most, and both tables need them; so the second one is written while the first is, and kept.
  const beyond: string[] = [];
  yield 'ego,contact,strength,quiet';
  for (const [ego, contacts] of days) {
    const circles = circlesAround(ego, knows, loads);
    yield tieLines(ego, contacts, circles, today);
    const lines = reachLines(ego, contacts, circles);
    if (lines !== '') beyond.push(lines);
  }
  yield '';
  yield 'ego,contact,reach';
  yield* beyond;
}

type Circles = ReadonlyMap<string, number>;
type DaysOfEgo = ReadonlyMap<string, readonly ContactDay[]>;

function tieLines(ego: string, contacts: DaysOfEgo, circles: Circles, today: Day): string {
  const lines: string[] = [];
  for (const [contact, days] of contacts) {
    const circle = circles.get(contact) ?? 0;
    lines.push(
      `${ego},${contact},${tieStrength(days, today, { circle })},${chanceOfQuiet(days, today, circle)}`,
    );
  }
  return lines.join('\n');
}

function reachLines(ego: string, contacts: DaysOfEgo, circles: Circles): string {
  const lines: string[] = [];
  for (const [target, circle] of circles) {
    if (!contacts.has(target)) lines.push(`${ego},${target},${reach(circle)}`);
  }
  return lines.join('\n');
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
