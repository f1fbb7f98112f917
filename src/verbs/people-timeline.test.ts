import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { logAdd } from './log.ts';
import { meSet } from './me.ts';
import { peopleTimeline } from './people-timeline.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterAll(() => world.store.close());

test('pages hold every entry once, the newest first', async () => {
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask(
      peopleTimeline,
      { person: 'Ada Lovelace', limit: 3, ...(after && { after }) },
      world,
    );
    seen.push(...page.entries.map(({ at }) => at));
    if (page.next === undefined) break;
    after = page.next;
  }
  expect(seen).toHaveLength(10);
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
});

test('the direction is seen from me', async () => {
  const { entries } = await ask(peopleTimeline, { person: 'Ada Lovelace' }, world);
  expect(entries.map(({ direction }) => direction)).toEqual(
    entries.map((_, back) => (back % 2 === 0 ? 'out' : 'in')),
  );
  expect(entries[0]?.people.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
    'Ada Lovelace to',
    'Mia Quill from',
  ]);
});

test('a meeting goes both ways', async () => {
  await ask(logAdd, { line: 'coffee with Cy Sorrel yesterday' }, world);
  const { entries } = await ask(peopleTimeline, { person: 'Cy Sorrel' }, world);
  expect(entries.map(({ channel, direction }) => `${channel} ${direction}`)).toEqual([
    'meeting both',
    'mail in',
  ]);
});

test('when somebody else is me the directions turn', async () => {
  const other = await openWorld();
  await importNetwork(other);
  await ask(meSet, { addresses: ['ada@example.org'] }, other);
  const { entries } = await ask(peopleTimeline, { person: 'Mia Quill' }, other);
  const withAda = entries.filter(({ about }) => about === 'Engines');
  expect(withAda.map(({ direction }) => direction)).toEqual(
    withAda.map((_, back) => (back % 2 === 0 ? 'in' : 'out')),
  );
  expect(
    entries.filter(({ about }) => about !== 'Engines').every(({ direction }) => direction === 'others'),
  ).toBe(true);
  await other.store.close();
});
