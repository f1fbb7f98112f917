import type { Sightings } from '../../src/cli/contact-file.ts';
import { allContactDays } from '../../src/cli/tie-answers.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { type ActiveDay, activeDays } from '../../src/core/network/active-day.ts';
import {
  contactDirection,
  contactWeight,
  type SeenInteraction,
} from '../../src/core/network/contact-weight.ts';
import { seenDaysAgo } from '../../src/core/network/presence.ts';

/** What the models may know of one pair at one moment. */
export type SeenTie = {
  readonly days: readonly ActiveDay[];
  /** Every message by itself, for the models that count those. */
  readonly messages: readonly ActiveDay[];
};

export type SeenTies = ReadonlyMap<string, ReadonlyMap<string, SeenTie>>;

/** What is seen of everybody at one moment. */
export type SeenWorld = {
  readonly ties: SeenTies;
  /** v of presence.ts. */
  readonly seenDaysAgo: ReadonlyMap<string, number>;
};

/** `sightings` as `lab ties` reads them, none after the moment. */
export function seenWorld(sightings: Sightings, moment: Date): SeenWorld {
  const today = dayOf(moment);
  const days = allContactDays(sightings);
  return {
    ties: new Map(
      [...days].map(([ego, others]) => [
        ego,
        new Map(
          [...others].map(([other, ofPair]) => [
            other,
            { days: activeDays(ofPair, today), messages: messagesOf(sightings, ego, other, today) },
          ]),
        ),
      ]),
    ),
    seenDaysAgo: new Map([...days].map(([who, others]) => [who, seenDaysAgo(others.values(), today)])),
  };
}

function messagesOf(seen: Sightings, ego: string, other: string, today: Day): readonly ActiveDay[] {
  return (seen.get(ego)?.get(other) ?? []).map((message) => activeMessage(message, today));
}

function activeMessage(message: SeenInteraction, today: Day): ActiveDay {
  const direction = contactDirection(message);
  const weight = contactWeight(message);
  return {
    ageInDays: today - dayOf(message.at),
    out: direction === 'in' ? 0 : weight,
    in: direction === 'out' ? 0 : weight,
  };
}
