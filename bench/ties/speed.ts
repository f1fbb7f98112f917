import { dayOf } from '../../src/core/day.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { packDays, unpackDays } from '../../src/core/network/packed-days.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';
import { tieStrength } from '../../src/core/network/tie-strength.ts';

/** 50,000 people with 1,000,000 contact days. */
export function speed(): void {
  const today = dayOf(new Date('2026-01-01T00:00:00Z'));
  const people = Array.from({ length: 50_000 }, (_, person) =>
    Array.from(
      { length: 20 },
      (_, place): ContactDay => ({
        day: dayOf(new Date((today - (20 - place) * (1 + (person % 30))) * 86_400_000)),
        channel: 'mail',
        direction: (person + place) % 2 === 0 ? 'out' : 'in',
        weight: 1 / Math.sqrt(1 + (person % 7)),
      }),
    ),
  );
  const packed = people.map((days) => packDays(days));
  timed('strength of all', people, (days) => tieStrength(days, today));
  timed('chance of quiet of all', people, (days) => chanceOfQuiet(days, today));
  timed('packing all', people, packDays);
  timed('unpacking all', packed, unpackDays);
}

/** The middle of five runs. */
function timed<Item>(name: string, items: readonly Item[], work: (item: Item) => unknown): void {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const item of items) work(item);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(`${name}: ${runs[2]?.toFixed(0)} ms (${runs[0]?.toFixed(0)} to ${runs[4]?.toFixed(0)})`);
}
