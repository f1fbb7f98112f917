import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, type InventedMail, mbox } from '../../test/invented-files.ts';
import { openWorld, type World } from '../../test/world.ts';
import { doubtsList } from './doubts-list.ts';
import { importFiles } from './import-files.ts';
import { peopleEdit } from './people-edit.ts';

const ME = 'Mia Quill <mia@quill.example>';
const WORK = 'ada.quimby@engines.example';
const HOME = 'ada@quimby.example';
const [ADA_AT_WORK, ADA_AT_HOME] = [`Ada Quimby <${WORK}>`, `Ada Quimby <${HOME}>`];
const OTHERS = ['Ana Roe <ana@roe.example>', 'Bo Lind <bo@lind.example>', 'Cy Sorrel <cy@sorrel.example>'];

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-15T10:00:00Z');
});
afterEach(() => world.store.close());

/** One mail from me to these people on each of the days of May. */
const mails = (days: readonly number[], ...to: readonly string[]): readonly InventedMail[] =>
  days.map((day) => ({
    from: ME,
    to: to.join(', '),
    at: `2026-05-${String(day).padStart(2, '0')}T09:00:00Z`,
    id: `${day}.${to.join().replace(/\W/g, '')}`,
  }));
const bring = (...letters: readonly (readonly InventedMail[])[]) =>
  ask(importFiles, { files: [fileOf('Inbox.mbox', mbox(letters.flat()))], me: ['mia@quill.example'] }, world);
const onlyDoubt = async () => {
  const { doubts, sure, total } = await ask(doubtsList, {}, world);
  return { doubt: doubts[0], sure, total };
};
const AGAINST = /^Both stood in one mail or meeting/;
const FOR = /^Both were seen with/;

test('whom both addresses were seen with speaks for one person, in the names of the others', async () => {
  await bring(mails([1, 2], ADA_AT_WORK), mails([3, 4], ADA_AT_HOME));
  const before = (await onlyDoubt()).doubt;
  expect([...(before?.for ?? []), ...(before?.against ?? [])].join()).not.toMatch(/seen with|one mail/);
  await bring(mails([5], ADA_AT_WORK, ...OTHERS), mails([6], ADA_AT_HOME, ...OTHERS));
  const { doubt, total } = await onlyDoubt();
  expect(total).toBe(1);
  expect(doubt?.for).toContain('Both were seen with Ana Roe, Bo Lind and 1 other.');
  expect(doubt?.against.some((says) => AGAINST.test(says))).toBe(false);
});

test('two who stood in one mail on several days are asked about, with that against them', async () => {
  await bring(mails([1, 2, 3], ADA_AT_WORK, ADA_AT_HOME));
  const { doubt, total } = await onlyDoubt();
  expect(total).toBe(1);
  expect(doubt?.against).toContain('Both stood in one mail or meeting on 3 days.');
  expect(doubt?.for.some((says) => FOR.test(says))).toBe(false);
});

test('a third address of the same name is no other whom two of them were seen with', async () => {
  const third = 'Ada Quimby <quimby@engines.example>';
  await bring(mails([1], ADA_AT_WORK, third), mails([2], ADA_AT_HOME, third));
  const { doubts, total } = await ask(doubtsList, {}, world);
  expect(total).toBe(3);
  expect(doubts.flatMap((doubt) => doubt.for).filter((says) => FOR.test(says))).toEqual([]);
});

test('nobody is sure to be one with whom they stood in one mail on two days', async () => {
  await bring(mails([1], ADA_AT_WORK), mails([2], ADA_AT_HOME));
  for (const person of [WORK, HOME])
    await ask(peopleEdit, { person, name: 'Ada Maria Quimby', phone: ['+43 660 1234567'] }, world);
  expect(await onlyDoubt()).toMatchObject({ sure: 1, total: 1, doubt: { sure: true } });
  await bring(mails([3], ADA_AT_WORK, ADA_AT_HOME));
  expect(await onlyDoubt()).toMatchObject({ sure: 1, total: 1 });
  await bring(mails([4], ADA_AT_WORK, ADA_AT_HOME));
  expect(await onlyDoubt()).toMatchObject({ sure: 0, total: 1, doubt: { sure: false } });
});
