import type { Writer } from '../../core/store.ts';
import type { SampleClock } from './sample-clock.ts';
import { sampleIdOf } from './sample-id-of.ts';

type SampleEvent = {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  /** Below 0 in the days to come. */
  readonly daysAgo: number;
  readonly expected: readonly string[];
  readonly met: readonly string[];
  /** Expected, and nobody whom Robin knows. */
  readonly others: readonly string[];
};

const EVENTS: readonly SampleEvent[] = [
  {
    name: "Accountants' evening, autumn",
    kind: "accountants' evening",
    place: 'Hallgate',
    daysAgo: 47,
    expected: [],
    met: ['Desmond Okoro-Lyle', 'Hannah Pellow'],
    others: [],
  },
  {
    name: "Small traders' breakfast",
    kind: "traders' breakfast",
    place: 'The Corner Oven',
    daysAgo: -6,
    expected: ['Giorgos Vlahakis', 'Joan Pettifer', 'Orla Fennimore', 'Teo Marchetti-Lund'],
    met: [],
    others: ['Sunniva Brandt'],
  },
];

export async function noteSampleEvents(writer: Writer, clock: SampleClock): Promise<void> {
  for (const { name, kind, place, daysAgo, expected, met, others } of EVENTS) {
    const people = async (part: string, names: readonly string[]) =>
      Promise.all(names.map(async (one) => ({ part, person: await sampleIdOf(one, writer) })));
    await writer.addMatter({
      kind: 'event',
      day: clock.dayBefore(daysAgo),
      state: met.length > 0 ? 'told' : 'open',
      people: [...(await people('expected', expected)), ...(await people('met', met))],
      about: { name, kind, place, others },
    });
  }
}
