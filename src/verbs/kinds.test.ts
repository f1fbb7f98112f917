import { afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { ask } from '../../test/ask.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyRedo, historyUndo } from './history.ts';
import { kindsSay } from './kinds-say.ts';
import { kindsShow } from './kinds-show.ts';
import { peopleAdd } from './people-add.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const say = (input: z.input<typeof kindsSay.input>) => ask(kindsSay, input, world);

/** Three people, two of them at the same place, whatever it is called. */
async function addThree(): Promise<void> {
  await ask(peopleAdd, { name: 'Ada Lovelace', organisation: 'Öven', title: 'Baker' }, world);
  await ask(peopleAdd, { name: 'Bo Yarrow', organisation: 'OVEN' }, world);
  await ask(peopleAdd, { name: 'Cy Sorrel' }, world);
}

async function saidKinds(): Promise<readonly string[]> {
  const ada = (await world.store.peopleCalled('Ada Lovelace'))[0]?.id ?? '';
  return (await world.store.kindsSaid())
    .map(
      ({ axis, about, subject, kind }) => `${axis} of ${about} ${subject === ada ? 'Ada' : subject}: ${kind}`,
    )
    .sort();
}

test('what kind a person is is said by hand, on several axes at once', async () => {
  await addThree();
  const { act, said, people, subject } = await say({
    person: 'Ada',
    field: 'Food',
    level: 'head',
    place: 'Lisbon',
  });
  expect(act?.line).toBe('Said the kind of Ada Lovelace: field food, level head, place Portugal');
  expect(said).toEqual([
    { axis: 'field', kind: 'food' },
    { axis: 'level', kind: 'head' },
    { axis: 'place', kind: 'Portugal' },
  ]);
  expect([people, subject]).toEqual([1, 'Ada Lovelace']);
  expect(await saidKinds()).toEqual([
    'field of person Ada: food',
    'level of person Ada: head',
    'place of person Ada: Portugal',
  ]);
});

test('it is said for all in an organisation or with a title, however they are written', async () => {
  await addThree();
  const firm = await say({ person: 'Ada', field: 'food', for: 'organisation' });
  expect(firm).toMatchObject({
    subject: 'Öven',
    people: 2,
    act: { line: 'Said the kind of everybody at Öven: field food' },
  });
  const title = await say({ person: 'Ada', function: 'craft', for: 'title' });
  expect(title).toMatchObject({ subject: 'Baker', people: 1 });
  expect(await saidKinds()).toEqual(['field of organisation oven: food', 'function of title baker: craft']);
  expect((await say({ person: 'Bo', field: 'food', for: 'organisation' })).act).toBeUndefined();
});

test('undo takes a kind off everybody it was said of, and redo brings it again', async () => {
  await addThree();
  const fields = async () =>
    (await world.store.everybody()).people
      .map(({ name, kinds }) => `${name}: ${kinds.field ?? 'unknown'}`)
      .sort();
  const before = await fields();
  await say({ person: 'Ada', field: 'law', for: 'organisation' });
  const after = ['Ada Lovelace: law', 'Bo Yarrow: law', 'Cy Sorrel: unknown'];
  expect(await fields()).toEqual(after);
  await ask(historyUndo, {}, world);
  expect(await fields()).toEqual(before);
  await ask(historyRedo, {}, world);
  expect(await fields()).toEqual(after);
});

test('an empty kind takes it back, and undo brings back what was said', async () => {
  await addThree();
  expect((await say({ person: 'Ada', field: '' })).act).toBeUndefined();
  await say({ person: 'Ada', field: 'food' });
  const { act, said } = await say({ person: 'Ada', field: ' ' });
  expect(act?.line).toBe('Took back what was said of the kind of Ada Lovelace');
  expect(said).toEqual([{ axis: 'field' }]);
  expect(await saidKinds()).toEqual([]);
  await ask(historyUndo, {}, world);
  expect(await saidKinds()).toEqual(['field of person Ada: food']);
  await ask(historyUndo, {}, world);
  expect(await saidKinds()).toEqual([]);
});

test('the same said twice changes nothing', async () => {
  await addThree();
  await say({ person: 'Ada', field: 'food' });
  expect((await say({ person: 'Ada', field: 'FOOD' })).act).toBeUndefined();
});

test.each([
  [{ person: 'Ada' }, 'input_invalid'],
  [{ person: 'Xyzzy', field: 'law' }, 'person_not_found'],
  [{ person: 'Cy Sorrel', field: 'law', for: 'title' as const }, 'input_invalid'],
  [{ person: 'Ada', field: 'lore' }, 'kind_unknown'],
])('%j is refused as %s', async (input, code) => {
  await addThree();
  await expect(say(input)).rejects.toMatchObject({ code });
  expect(await saidKinds()).toEqual([]);
});

test('a kind that is not told apart is refused with those that are', async () => {
  await addThree();
  await expect(say({ person: 'Ada', function: 'magic' })).rejects.toMatchObject({
    details: expect.arrayContaining(['sales', 'craft']),
  });
});

test('the kinds are listed with how many there are, also in an empty book', async () => {
  const { axes } = await ask(kindsShow, { limit: 5 }, world);
  expect(axes.map(({ axis, known, unknown, kinds }) => [axis, known, unknown, kinds.length])).toEqual([
    ['field', 0, 0, 5],
    ['function', 0, 0, 5],
    ['level', 0, 0, 5],
    ['place', 0, 0, 0],
  ]);
  expect(axes[2]?.more).toBe(4);
  await addThree();
  const [level] = (await ask(kindsShow, { axis: 'level' }, world)).axes;
  expect((level?.known ?? 0) + (level?.unknown ?? 0)).toBe(3);
  expect(level?.kinds).toHaveLength(9);
});

test('what is said of an organisation holds for it with its legal form and without', async () => {
  await ask(peopleAdd, { name: 'Ida Quill', organisation: 'Quill GmbH' }, world);
  await ask(peopleAdd, { name: 'Jo Quill', organisation: 'QUILL' }, world);
  const { people } = await say({ person: 'Ida Quill', field: 'food', for: 'organisation' });
  expect(people).toBe(2);
  const everybody = await world.store.everybody();
  expect(everybody.people.filter(({ firm }) => firm === 'quill').map(({ kinds }) => kinds.field)).toEqual([
    'food',
    'food',
  ]);
});

test('what was said of an organisation under another spelling is replaced', async () => {
  await ask(peopleAdd, { name: 'Ida Quill', organisation: 'Quill GmbH' }, world);
  const older = { axis: 'field', about: 'organisation', subject: 'quill gmbh' } as const;
  await world.store.act({ verb: 'kinds.say', by: 'cli', line: 'Said' }, (writer) =>
    writer.sayKind(older, 'law'),
  );
  await say({ person: 'Ida Quill', field: 'food', for: 'organisation' });
  expect(await saidKinds()).toEqual(['field of organisation quill: food']);
});
