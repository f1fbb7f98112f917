import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { meSet } from './me.ts';
import { peopleAdd } from './people-add.ts';
import { portraitShow } from './portrait-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const show = () => ask(portraitShow, {}, world);

test('how many I am in touch with is told, and nothing is claimed that is not known', async () => {
  await importNetwork(world);
  const { people, news, axes, newcomers, empty } = await show();
  expect(empty).toBeUndefined();
  // Dot was never written to; all but Ada and Bo's first mails lie within the last 90 days or just before.
  expect(people).toMatchObject({ all: 4, inTouch: 3, lately: 3 });
  expect(people?.reasons[0]?.says).toBe('You are in touch with 3 people; in the last 90 days with 3.');
  expect(news?.reasons.map(({ says }) => says)).toEqual([
    'Nothing is known yet of who knows whom among others, so there is no telling whether news reaches you twice.',
  ]);
  for (const axis of axes.filter(({ level }) => level === 'none' || level === 'low'))
    expect(axis.effective).toBeUndefined();
  // The first letter to Ada is of 2026-02-16, 119 days before.
  expect(newcomers?.people).toBeUndefined();
  expect(newcomers?.reasons[0]?.says).toBe(
    'Your data reach back 3 months only: too short to say who is new.',
  );
});

/** Ada and Bo were often seen together, Cy with neither; only Ada was seen with Far. */
async function importCircle(): Promise<void> {
  const [ada, bo, cy] = ['Ada <ada@example.org>', 'Bo <bo@example.org>', 'Cy <cy@example.org>'];
  const until = '2026-06-10T09:00:00Z';
  const mails = [
    ...letters(ME, ada, { until, every: 30, count: 9 }),
    ...letters(ME, bo, { until, every: 40, count: 7 }),
    ...letters(ME, cy, { until, every: 10, count: 4 }),
    { from: ada, to: `${ME}, ${bo}`, at: '2026-06-11T09:00:00Z' },
    { from: ada, to: ME, cc: 'Far Nettle <far@example.org>', at: '2026-06-12T09:00:00Z' },
  ];
  await ask(importFiles, { files: [fileOf('Inbox.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
}

test('circles, news, and who alone connects me further are seen from who stood together', async () => {
  await importCircle();
  const { axes, news, newcomers, people } = await show();
  expect(people).toMatchObject({ all: 4, inTouch: 3 });
  const circle = axes.find(({ axis }) => axis === 'circle');
  expect(circle).toMatchObject({ people: 3, known: 2, level: 'low' });
  expect(circle?.shares.map(({ kind, people: many }) => [kind, many])).toEqual([
    ['The circle around Ada', 2],
  ]);
  expect(news?.closest).toEqual({ people: 3, knowEachOther: 2 });
  expect(news?.only).toEqual([{ id: expect.any(String), name: 'Ada', reaches: 1 }]);
  expect(news?.reasons.map(({ says }) => says)).toContainEqual(
    expect.stringMatching(/^Only through Ada do you reach /),
  );
  // The first letter is 240 days old; Cy, first written to on 2026-05-11, is new.
  expect(newcomers).toMatchObject({ people: 1, told: 0, outside: [] });
});

test('the same is shown twice', async () => {
  await importCircle();
  expect(await show()).toEqual(await show());
});

test('a portrait of nothing says why', async () => {
  expect((await show()).empty).toBe('no_people');
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  expect((await show()).empty).toBe('me_unknown');
  await ask(meSet, { addresses: ['mia@quill.example'] }, world);
  expect(await show()).toMatchObject({ empty: 'nobody_in_touch', axes: [] });
});

test('alone in the book there is nobody yet', async () => {
  await ask(meSet, { addresses: ['mia@quill.example'] }, world);
  expect((await show()).empty).toBe('no_people');
});
