import type { Day } from '../../core/day.ts';
import { dayText } from '../../core/day.ts';
import type { Store } from '../../core/store.ts';
import { handRecord } from '../hand-record.ts';
import { writeCapture } from '../write-capture.ts';
import type { SampleClock } from './sample-clock.ts';
import { sampleIdOf } from './sample-id-of.ts';

/** What Robin did by hand last, each its own act, so that History holds something to take back. */
export async function writeSampleActs(store: Store, clock: SampleClock): Promise<void> {
  await noteOnKwame(store, clock);
  await leaveTamsin(store);
  await letPriyaRest(store, clock);
  for (const line of LINES) await logLine(store, line, clock);
}

type Line = {
  readonly name: string;
  readonly text: string;
  readonly channel: 'call' | 'meeting';
  readonly daysAgo: number;
  readonly followUp: { readonly inDays: number; readonly phrase: string };
};

const EVENING_MINUTE = 18 * 60;

const LINES: readonly Line[] = [
  {
    name: 'Grace Achterberg',
    text: 'Rang Grace, she has a tea importer for me; send her my prices in 2 weeks',
    channel: 'call',
    daysAgo: 7,
    followUp: { inDays: 7, phrase: 'in 2 weeks' },
  },
  {
    name: 'Beatriz Salgueiro',
    text: 'Coffee with Beatriz at the library, she will read my plan when the first budget is in it; ask her in 3 weeks',
    channel: 'meeting',
    daysAgo: 21,
    followUp: { inDays: 0, phrase: 'in 3 weeks' },
  },
];

async function logLine(store: Store, line: Line, clock: SampleClock): Promise<void> {
  const { name, text, channel, daysAgo } = line;
  const id = await sampleIdOf(name, store);
  const capture = {
    text,
    at: clock.momentBefore(daysAgo, EVENING_MINUTE),
    day: clock.dayBefore(daysAgo),
    channel,
    direction: 'both',
    people: [{ phrase: name, part: 'with', choices: [{ id, name }] }],
    followUp: { day: clock.dayBefore(-line.followUp.inDays), phrase: line.followUp.phrase },
  } as const;
  await store.act({ verb: 'log.add', by: 'hand', line: `Noted a ${channel} with ${name}` }, (writer) =>
    writeCapture(writer, capture, clock.now),
  );
}

const REST_DAYS = 30;

async function letPriyaRest(store: Store, clock: SampleClock): Promise<void> {
  const name = 'Priya Raghunathan';
  const id = await sampleIdOf(name, store);
  const until: Day = clock.dayBefore(-REST_DAYS);
  const line = `Let ${name} rest until ${dayText(until)}`;
  await store.act({ verb: 'today.snooze', by: 'hand', line }, (writer) =>
    writer.setAttention(id, { state: 'snoozed', until }),
  );
}

async function leaveTamsin(store: Store): Promise<void> {
  const name = 'Tamsin Okafor-Grey';
  const id = await sampleIdOf(name, store);
  await store.act({ verb: 'today.never', by: 'hand', line: `Never suggest ${name}` }, (writer) =>
    writer.setAttention(id, { state: 'never' }),
  );
}

async function noteOnKwame(store: Store, clock: SampleClock): Promise<void> {
  const name = 'Kwame Boateng-Osei';
  const id = await sampleIdOf(name, store);
  const note = 'Perhaps my first customer. Ask what his board would want to see before they decide.';
  await store.act({ verb: 'people.edit', by: 'hand', line: `Edited ${name}` }, async (writer) => {
    const [record] = await writer.addRecords([handRecord(id, { name: '', note })], clock.now);
    if (record) await writer.place(record.id, id);
  });
}
