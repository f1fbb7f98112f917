import { expect, test } from 'vitest';
import { verbs } from '../../verbs/index.ts';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { importFilesPrinter } from './import-files.ts';
import { PRINTERS } from './index.ts';
import { logAddPrinter } from './log.ts';
import { peopleListPrinter } from './people-list.ts';
import { settledPrinter } from './settled.ts';
import { todayListPrinter } from './today-list.ts';
import { birthdayWords, byteText, counted, dayWords, shortList } from './words.ts';

const narrow = plainPaper(48);
const wide = plainPaper(Number.POSITIVE_INFINITY);
const act = { id: '1a', verb: 'x', by: 'cli', at: '2026-11-23T12:00:00.000Z', line: 'Did it' } as const;

const ada = {
  id: '1a',
  name: 'Ada Lovelace',
  organisation: 'Analytical Engines',
  sources: ['mail' as const],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady' as const,
  lastContact: '2026-09-07',
  contactDays: 12,
  usualGapDays: 35,
  stage: 'contact' as const,
  known: 'some' as const,
  silentDays: 77,
};

test('every verb has a printer, and no printer is without a verb', () => {
  expect(Object.keys(PRINTERS).sort()).toEqual(verbs.map(({ name }) => name).sort());
});

test('today gives each person a number, the why and what to do, within the width', () => {
  const why =
    'You are usually in touch every 5 weeks and it has been 11 weeks; the last mail was on 7 September.';
  const suggestion = { person: ada, kind: 'tend' as const, why, todo: 'Write Ada Lovelace a few lines.' };
  const shown = todayListPrinter.text(
    { day: '2026-11-23', occasions: [], suggestions: [suggestion, suggestion] },
    narrow,
  );
  expect(shown).toContain('Today, 23 November 2026');
  expect(shown).toMatch(/ 1 {2}Ada Lovelace[\s\S]* 2 {2}Ada Lovelace/);
  expect(shown).toContain('    → Write Ada Lovelace a few lines.');
  for (const line of shown.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(48);
});

test('an empty today says why; only where there is nothing to look at is nothing found', () => {
  const empty = (why: 'no_people' | 'nobody_due') => ({
    day: '2026-11-23',
    occasions: [],
    suggestions: [],
    empty: why,
  });
  expect(todayListPrinter.text(empty('nobody_due'), wide)).toContain('Nobody needs you today');
  expect(todayListPrinter.nothing?.(empty('nobody_due'))).toBeUndefined();
  expect(todayListPrinter.nothing?.(empty('no_people'))).toContain('mutuals import FILE');
});

test('a list of people fits the terminal and says how it goes on', () => {
  const people = [ada, { ...ada, name: '王小明'.repeat(12), silentDays: 0 }];
  for (const line of peopleListPrinter.text({ people }, narrow).split('\n'))
    expect(textWidth(line)).toBeLessThanOrEqual(48);
  expect(peopleListPrinter.text({ people }, wide)).toContain('2026-09-07, 11 weeks ago  5 weeks');
  expect(peopleListPrinter.hint?.({ people, next: 'abc' })).toContain('--after abc');
});

test('what was understood of a line is shown back in words', () => {
  const shown = logAddPrinter.text(
    {
      line: 'coffee with Ada yesterday',
      day: '2026-11-22',
      channel: 'meeting',
      direction: 'both',
      chips: [
        { kind: 'person', says: 'Ada Lovelace', from: 'Ada', id: '1a' },
        { kind: 'mentioned', says: 'Grace', from: 'Grace', isNew: true },
        { kind: 'day', says: '2026-11-22', from: 'yesterday' },
      ],
      favours: [],
      id: 'i1',
      act: { ...act, line: 'Noted a meeting with Ada Lovelace' },
    },
    wide,
  );
  expect(shown.split('\n')).toEqual([
    'Noted a meeting with Ada Lovelace.',
    '  with       Ada Lovelace  from “Ada”',
    '  mentions   Grace (new here)',
    '  on         22 November 2026  from “yesterday”',
    '  “coffee with Ada yesterday”',
  ]);
});

test('favours that a line seems to tell of are offered as what one would type, two at most', () => {
  const favour = { size: 'middle', from: 'as written' } as const;
  const bo = { id: 'b1', name: 'Bo Lind' };
  const shown = logAddPrinter.text(
    {
      line: 'long',
      day: '2026-11-22',
      channel: 'meeting',
      direction: 'both',
      chips: [],
      favours: [
        { ...favour, of: 'them', what: 'helped me' },
        { ...favour, of: 'them', person: bo, what: 'an introduction to Li' },
        { ...favour, of: 'me', person: { name: 'Eve' }, what: "proofread Eve's “$thesis”", on: '2026-11-22' },
        { ...favour, of: 'me', person: bo, what: 'a third one' },
      ],
      id: 'i1',
      act: { ...act, line: 'Noted a meeting with Bo Lind' },
    },
    wide,
  );
  expect(shown.split('\n').slice(2)).toEqual([
    'Was that help? mutuals got "Bo Lind" an introduction to Li',
    'Did you help? mutuals gave Eve "proofread Eve\'s “\\$thesis”" --on 2026-11-22',
  ]);
});

const imported = {
  dryRun: false,
  files: [{ name: 'Inbox.mbox', kind: 'mailbox (mbox)', bytes: 7_831_148, items: 4012 }],
  me: { addresses: ['ada@example.org'], guessed: true, sent: 312, messages: 4012 },
  people: { new: 55, joined: 3 },
  records: { new: 71, changed: 2, same: 9 },
  interactions: { new: 3900, same: 4 },
  notPeople: { list: 16, bot: 1, newsletter: 0, group: 0 },
  newPeople: ['Grace', 'Charles'],
  skipped: [
    { reason: 'sent by a machine', count: 109, examples: [{ file: 'Inbox.mbox', place: 'message 193' }] },
  ],
  bad: [{ file: 'Inbox.mbox', place: 'message 7', reason: 'It has no date.' }],
  badCount: 12,
  act,
};

test('an import says what was new, what was left out and why, and who it took me for', () => {
  const shown = importFilesPrinter.text(imported, wide);
  expect(shown).toContain('Inbox.mbox: mailbox (mbox), 7.8 MB, 4,012 items');
  expect(shown).toContain('You are ada@example.org, which sent 312 of 4,012 messages. If not: mutuals undo');
  expect(shown).toMatch(/Records +71 +2 +9/);
  expect(shown).toContain('New: Grace, Charles and 53 more');
  expect(shown).toContain('nobody to tend: 16 mailing lists, 1 machine.');
  expect(shown).toContain('109  sent by a machine (such as Inbox.mbox message 193)');
  expect(shown).toContain(
    'Could not be read: 12 items\n  Inbox.mbox message 7: It has no date.\n  and 11 more',
  );
});

test('a dry run and an import without news say so', () => {
  expect(importFilesPrinter.text({ ...imported, dryRun: true }, wide)).toMatch(/nothing was written\.$/);
  expect(importFilesPrinter.text({ ...imported, act: undefined }, wide)).toContain(
    'all of it was here already',
  );
});

test('what was settled says when they come back', () => {
  const shown = settledPrinter.text(
    { person: ada, until: '2026-12-24', act: { ...act, line: 'Tended Ada Lovelace' } },
    wide,
  );
  expect(shown).toBe('Tended Ada Lovelace. They come back on 24 December 2026 at the earliest.');
});

test('numbers, days and lists are said as a person says them', () => {
  expect([counted(1, 'person', 'people'), counted(4012, 'message')]).toEqual(['1 person', '4,012 messages']);
  expect([999, 1500, 7_831_148, 250_000_000_000].map(byteText)).toEqual([
    '999 bytes',
    '1.5 kB',
    '7.8 MB',
    '250 GB',
  ]);
  expect(dayWords('1815-12-10')).toBe('10 December 1815');
  expect(shortList(['Ada', 'Grace'], 4)).toBe('Ada, Grace and 2 more');
});

test.each([
  ['1815-12-10', '10 December 1815'],
  ['--12-10', '10 December'],
  ['--02-29', '29 February'],
  ['1815', '1815'],
])('a birthday %s reads as %s', (text, words) => expect(birthdayWords(text)).toBe(words));
