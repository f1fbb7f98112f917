import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterAll(() => world.store.close());

const show = (person: string) => ask(peopleShow, { person }, world);

test('the card knows the source of each field', async () => {
  const { card, records, isMe } = await show('Ada Lovelace');
  expect(card).toMatchObject({
    name: 'Ada Lovelace',
    nameFrom: 'vcard',
    organisation: { value: 'Analytical Engines', source: 'vcard' },
    emails: [{ value: 'ada@example.org', source: 'vcard' }],
    notes: [{ value: 'plays chess', source: 'vcard' }],
  });
  expect(records.map(({ source, kind }) => `${source} ${kind}`).sort()).toEqual([
    'mail person',
    'vcard person',
  ]);
  expect(isMe).toBe(false);
});

test('the strength comes with reasons, each a sentence', async () => {
  const { reasons, person } = await show('Ada Lovelace');
  expect(person.strength).toBeGreaterThan(0);
  expect(reasons.map(({ term }) => term)).toEqual(expect.arrayContaining(['strength', 'quiet']));
  for (const { says } of reasons) expect(says).toMatch(/^[A-Z0-9].*\.$/);
});

test('who was never in touch is told so', async () => {
  const { reasons, timeline } = await show('Dot Müller');
  expect(reasons).toEqual([
    { term: 'strength', says: 'You have not been in touch, as far as your data tell.' },
  ]);
  expect(timeline).toEqual([]);
});

test('the timeline stands newest first', async () => {
  const { timeline } = await show('Ada Lovelace');
  const days = timeline.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  expect(timeline).toHaveLength(10);
  expect(timeline[0]).toMatchObject({ day: '2026-04-20', channel: 'mail', about: 'Engines', source: 'mail' });
});

test.each(['Ada Lovelace', 'ada lovelace', 'ADA@example.org', 'lovelace', 'love', ' Ada Lovelace '])(
  '"%s" finds Ada',
  async (ref) => {
    expect((await show(ref)).card.name).toBe('Ada Lovelace');
  },
);

test('nobody is refused with those who are nearly called so', async () => {
  await expect(show('Nobody Here')).rejects.toMatchObject({ code: 'person_not_found', details: [] });
  await expect(show('Lovelase')).rejects.toMatchObject({
    code: 'person_not_found',
    details: [expect.stringMatching(/^\w{16} {2}Ada Lovelace \(Analytical Engines\)$/)],
  });
});

test('of several who are called so none is taken, and all are named', async () => {
  await ask(peopleAdd, { name: 'Ada Byron' }, world);
  await expect(show('ada')).rejects.toMatchObject({
    code: 'person_ambiguous',
    details: [expect.stringContaining('Ada Lovelace'), expect.stringContaining('Ada Byron')],
  });
});

test('two of one name are told apart by how much one was in touch', async () => {
  await ask(peopleAdd, { name: 'Bo Yarrow' }, world);
  await expect(show('Bo Yarrow')).rejects.toMatchObject({
    code: 'person_ambiguous',
    details: expect.arrayContaining([
      expect.stringMatching(/Bo Yarrow \(.*in touch on \d+ days, last 2026-\d\d-\d\d\)$/),
      expect.stringMatching(/Bo Yarrow \(never in touch\)$/),
    ]),
  });
});

test('I am found by my address', async () => {
  expect((await show('mia@quill.example')).isMe).toBe(true);
});
