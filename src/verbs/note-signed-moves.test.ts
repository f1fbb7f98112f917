import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, type InventedMail, mbox, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleShow } from './people-show.ts';
import { todayList } from './today-list.ts';

const ME = 'Mia Quill <mia@quill.example>';
const AT_OVEN = 'Head Baker\nOven Ltd\n+44 20 7946 0958';
const AT_ENGINES = 'Founder\nEngines Ltd';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-03-02T10:00:00Z');
});
afterEach(() => world.store.close());

const letter = (day: string, signed: string, from = 'Ada Quimby <ada@mail.example>'): InventedMail => ({
  from,
  to: ME,
  at: `${day}T09:00:00Z`,
  text: `Hello Mia,\n\nfine.\n\nKind regards\n\nAda Quimby\n${signed}`,
});
const file = (...mails: readonly InventedMail[]): string =>
  fileOf(
    'a.mbox',
    mbox([...mails, { from: ME, to: 'Ada Quimby <ada@mail.example>', at: '2026-03-02T09:00:00Z' }]),
  );
const read = (...files: readonly string[]) =>
  ask(importFiles, { files: [...files], me: ['mia@quill.example'] }, world);
const ada = async () => {
  const { card, before = [] } = await ask(peopleShow, { person: 'Ada Quimby' }, world);
  return {
    work: [card.title?.value, card.organisation?.value].join(' at '),
    phones: card.phones.map(({ value }) => value),
    before: before.map(({ says }) => says).sort(),
  };
};
const states = async () => (await world.store.matters({ kind: 'change' })).map(({ state }) => state);
const news = async () => {
  const { suggestions } = await ask(todayList, {}, world);
  return suggestions.filter(({ kind }) => kind === 'news').map(({ why }) => why);
};

const NEW_JOB = 'Ada Quimby is now Founder at Engines Ltd, and was at Oven Ltd before.';

test('who signs is shown with title, firm and telephone, and two such numbers join nobody', async () => {
  await read(
    file(letter('2024-05-01', AT_OVEN), {
      ...letter('2024-05-02', AT_OVEN, 'Bo Yarrow <bo@oven.example>'),
      text: '-- \nBo Yarrow\n+44 20 7946 0958',
    }),
  );
  expect(await ada()).toEqual({ work: 'Head Baker at Oven Ltd', phones: ['+44 20 7946 0958'], before: [] });
  expect((await ask(peopleShow, { person: 'Bo Yarrow' }, world)).card.phones).toHaveLength(1);
});

test('an older mailbox read later takes nothing away, and the same file again changes nothing', async () => {
  const older = file(letter('2021-05-01', AT_OVEN));
  const newer = file(letter('2024-05-01', AT_ENGINES));
  await read(newer);
  await read(older);
  expect(await ada()).toMatchObject({
    work: 'Founder at Engines Ltd',
    before: ['Head Baker until about May 2024', 'at Oven Ltd until about May 2024'],
  });
  const once = await keptState(world);
  for (const again of [older, newer])
    expect((await read(again)).records).toMatchObject({ new: 0, changed: 0 });
  expect(await keptState(world)).toBe(once);
});

test('a later letter that says the same is no change', async () => {
  await read(file(letter('2021-05-01', AT_OVEN)));
  expect((await read(file(letter('2022-05-01', AT_OVEN)))).records).toMatchObject({ new: 0, changed: 0 });
  await read(file(letter('2021-09-01', AT_ENGINES)));
  expect(await ada()).toMatchObject({ work: 'Head Baker at Oven Ltd', before: [] });
});

test('a new job of long ago is history and no news', async () => {
  await read(file(letter('2021-05-01', AT_OVEN), letter('2024-05-01', AT_ENGINES)));
  expect((await ada()).before).toEqual([
    'Head Baker until about May 2024',
    'at Oven Ltd until about May 2024',
  ]);
  expect([await news(), new Set(await states())]).toEqual([[], new Set(['known'])]);
});

test('a new job of this month is news, once, and undo takes it away', async () => {
  await read(file(letter('2025-05-01', AT_OVEN)));
  const apart = await keptState(world);
  const newer = file(letter('2026-02-20', AT_ENGINES));
  await read(newer);
  expect(await news()).toEqual([NEW_JOB]);
  await read(newer);
  await read(file(letter('2026-03-01', AT_ENGINES)));
  expect(await states()).toEqual(['open', 'open']);
  await ask(historyUndo, {}, world);
  await ask(historyUndo, {}, world);
  expect([await keptState(world), await news()]).toEqual([apart, []]);
});

test('who signs otherwise at another address has moved too', async () => {
  await read(
    fileOf(
      'a.vcf',
      vcards([['UID:1', 'FN:Ada Quimby', 'EMAIL:ada@mail.example', 'EMAIL:ada@engines.example']]),
    ),
  );
  await read(
    file(letter('2025-05-01', AT_OVEN), letter('2026-02-20', AT_ENGINES, 'Ada Quimby <ada@engines.example>')),
  );
  expect((await ada()).work).toBe('Founder at Engines Ltd');
  expect(await news()).toEqual([NEW_JOB]);
});

test('a letter from before the address book was read says nothing new of whom it knows, a later one does', async () => {
  await read(fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Quimby', 'EMAIL:ada@mail.example', 'ORG:Oven Ltd']])));
  await read(file(letter('2024-05-01', AT_ENGINES)));
  expect([await states(), (await ada()).work]).toEqual([[], ' at Oven Ltd']);
  await ask(historyUndo, {}, world);
  world.moveTo('2026-06-02T10:00:00Z');
  await read(file(letter('2026-06-01', AT_ENGINES)));
  expect(await news()).toEqual(['Ada Quimby is now at Engines Ltd, and was at Oven Ltd before.']);
});
