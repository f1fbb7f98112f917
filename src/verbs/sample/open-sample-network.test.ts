import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/world.ts';
import { dayOf } from '../../core/day.ts';
import { historyUndo } from '../history.ts';
import { meShow } from '../me.ts';
import { todayList } from '../today-list.ts';
import { openSampleNetwork } from './open-sample-network.ts';
import { ROBIN, samplePeople } from './sample-people.ts';

const NOW = '2026-06-15T10:00:00Z';

async function openSample(at = NOW, offsetMinutes = 0): Promise<World> {
  const world = { ...(await openWorld(at)), offsetMinutes: () => offsetMinutes };
  await openSampleNetwork(world.store, new Date(at), offsetMinutes);
  return world;
}

/** For the tests that only read. */
let sample: World;
beforeAll(async () => {
  sample = await openSample();
});

async function everybody({ store }: World) {
  const today = dayOf(new Date(NOW));
  return (await store.people({ order: 'strength', today, limit: 200 })).items;
}

test('everybody of the tables is one person, whatever the number of their records', async () => {
  const people = await everybody(sample);
  expect(people.map(({ name }) => name).sort()).toEqual(
    samplePeople()
      .map(({ name }) => name)
      .sort(),
  );
  expect(people.some(({ records }) => records >= 3)).toBe(true);
});

test('lists, machines, newsletters and desks are kept, but nobody tends them', async () => {
  const { people, records } = await sample.store.counts();
  const names = (await everybody(sample)).map(({ name }) => name);
  expect(records).toBeGreaterThan(people);
  for (const name of ['Tax circle', 'Invoice portal', 'Practice notes, weekly', 'The Rope Walk'])
    expect(names).not.toContain(name);
  const kept = await sample.store.recordsByKey([{ source: 'mail', key: 'no-reply@invoices.example.com' }]);
  expect(kept.map(({ kind, personId }) => ({ kind, personId }))).toEqual([
    { kind: 'bot', personId: undefined },
  ]);
});

test('Robin is me, with both addresses', async () => {
  const me = await meShow.run({}, sample);
  expect(me).toMatchObject({ known: true, name: 'Robin Ashdown', addresses: [...ROBIN.emails].sort() });
});

test('the same moment gives the same network', async () => {
  const shown = async (world: World): Promise<unknown> => {
    const people = await everybody(world);
    const timelines = await Promise.all(people.map(({ id }) => world.store.timeline(id, { limit: 500 })));
    return people.map(({ id: _, ...line }, place) => ({
      line,
      timeline: timelines[place]?.items.map(({ at, about, key, channel }) => [at, about, key, channel]),
    }));
  };
  expect(await shown(await openSample())).toEqual(await shown(sample));
});

test('opening it again changes nothing', async () => {
  const world = await openSample();
  const before = await world.store.counts();
  await openSampleNetwork(world.store, new Date(NOW));
  expect(await world.store.counts()).toEqual(before);
});

test.each([
  [NOW, 0],
  ['2026-02-28T23:30:00Z', 840],
  ['2026-12-31T02:00:00Z', -660],
  ['2027-08-07T12:00:00Z', 330],
  ['2028-02-29T06:00:00Z', -300],
])(
  'Today names seven people at %s, %s minutes east: a promise, a mail to answer, silences',
  async (at, offset) => {
    const world = await openSample(at, offset);
    const { suggestions } = await todayList.run({ limit: 7 }, world);
    expect(suggestions.map(({ person, kind }) => [kind, person.name])).toEqual(
      expect.arrayContaining([
        ['reminder', 'Beatriz Salgueiro'],
        ['reply', 'Kwame Boateng-Osei'],
        ['tend', 'Mirela Ionescu'],
      ]),
    );
    expect(new Set(suggestions.map(({ why }) => why)).size).toBe(7);
    for (const { why, todo } of suggestions) {
      expect(why).toMatch(/^[A-Z].{20,}\.$/);
      expect(why).not.toMatch(/[{}]|undefined|NaN|“”/);
      expect(todo).toMatch(/^[A-Z].+\.$/);
    }
  },
);

test('whoever rests or is never to be suggested does not show on Today', async () => {
  const { suggestions } = await todayList.run({ limit: 7 }, sample);
  const names = suggestions.map(({ person }) => person.name);
  expect(names).not.toContain('Priya Raghunathan');
  expect(names).not.toContain('Tamsin Okafor-Grey');
});

test('every word of every name, and words of firms, notes and lines, find their people', async () => {
  const { store } = sample;
  const today = dayOf(new Date(NOW));
  const found = async (search: string): Promise<readonly string[]> =>
    (await store.people({ search, order: 'strength', today, limit: 50 })).items.map(({ name }) => name);
  for (const { name } of samplePeople()) {
    for (const word of name.split(/[ -]/)) expect(await found(word), word).toContain(name);
  }
  expect(await found('saltmarsh')).toEqual(
    expect.arrayContaining(['Kwame Boateng-Osei', 'Samuel Otieno-Reid']),
  );
  expect(await found('cardamom')).toEqual(['ليلى حداد']);
  expect(await found('Lin Yuqing')).toEqual(['林雨晴']);
  expect(await found('heron ledger')).toEqual(['Teo Marchetti-Lund']);
  expect(await found('dhalaigh')).toEqual(['Siobhán Ní Dhálaigh']);
});

test('a marketer is two steps away: never in touch, but in the mails of a strong tie', async () => {
  const people = await everybody(sample);
  const [orla, mirela] = ['Orla Fennimore', 'Mirela Ionescu'].map((name) =>
    people.find((one) => one.name === name),
  );
  expect(orla?.activeDays).toBe(0);
  expect(mirela?.shown).toBeGreaterThan(0.7);
  const timeline = orla && (await sample.store.timeline(orla.id, { limit: 50 }));
  expect(
    timeline?.items.some(({ people: with_ }) => with_.some(({ personId }) => personId === mirela?.id)),
  ).toBe(true);
});

test('strengths are spread from none to strong', async () => {
  const shown = (await everybody(sample)).map((line) => line.shown);
  for (const [from, to] of [
    [0.7, 1],
    [0.4, 0.7],
    [0.15, 0.4],
    [0.001, 0.15],
    [0, 0.001],
  ] as const)
    expect(shown.filter((one) => one >= from && one < to).length, `${from} to ${to}`).toBeGreaterThanOrEqual(
      4,
    );
});

test('the last acts can be taken back one by one', async () => {
  const world = await openSample();
  await historyUndo.run({}, world);
  const { suggestions, occasions } = await todayList.run({ limit: 7 }, world);
  expect(suggestions.length + occasions.length).toBe(6);
  expect(suggestions.map(({ kind }) => kind)).not.toContain('reminder');
});
