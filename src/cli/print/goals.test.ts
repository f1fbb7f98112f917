import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { goalsClosedPrinter, goalsListPrinter, goalsReopenedPrinter, goalsWrittenPrinter } from './goals.ts';
import { goalsShowPrinter } from './goals-show.ts';
import { hedgeShowPrinter } from './hedge-show.ts';

const narrow = plainPaper(48);
const wide = plainPaper(Number.POSITIVE_INFINITY);
const act = { id: '1a', verb: 'x', by: 'cli', at: '2026-11-23T12:00:00.000Z', line: 'Did it' } as const;

const goal = {
  id: '1g',
  aim: 'start a bakery',
  template: 'start a business',
  state: 'open' as const,
  since: '2026-06-15',
  by: '2027-05-01',
  place: 'Porto',
  thanks: [],
};
const ada = {
  id: '1a',
  name: 'Ada Lovelace',
  sources: ['mail' as const],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady' as const,
  contactDays: 12,
  stage: 'contact' as const,
  known: 'some' as const,
};
const share = {
  share: 0.1,
  word: 'hardly covered',
  says: 'The people you know cover little of it (10 %).',
  reasons: [],
};
const told = {
  person: ada,
  says: 'Ada Lovelace, who sells: Head of Sales at Oven.',
  reasons: [{ term: 'tie', says: 'You are usually in touch every 5 weeks, last yesterday.' }],
};
const sales = {
  name: 'Sales',
  why: 'so that somebody buys',
  importance: 3,
  kinds: ['who sells'],
  covered: 0.4,
  word: 'about half covered',
  says: 'Sales: one person you know could help; the chance that somebody does is about 40 %.',
  helpers: [{ ...told, chance: 0.4 }],
  holder: 'Sales hangs on Ada Lovelace alone.',
  halfKnown: [told],
  way: {
    people: [
      { id: '1b', name: 'Ana Ruiz' },
      { id: '1c', name: 'Bo Lind' },
    ],
    chance: 0.2,
    chanceWord: 'fair' as const,
    steps: [
      { to: 'Ana Ruiz', reasons: [] },
      { to: 'Bo Lind', reasons: [{ term: 'seen', says: 'They met on 3 days.' }] },
    ],
  },
  dormant: [told],
  where: ['sales meetups'],
};
const shown = {
  goal,
  coverage: share,
  idleYear: { ...share, says: 'If you do nothing for a year, you stay at about 10 %.' },
  needs: [sales],
  steps: [{ says: 'Ask Ana Ruiz to introduce you to Bo Lind, who sells.', need: 'Sales' }],
  knownKinds: 'What people do is known of 3 of 9; the others count for nothing here.',
};

test('a goal is told from the whole to the single need, within the width', () => {
  const text = goalsShowPrinter.text(shown, wide);
  expect(text.split('\n').slice(0, 7)).toEqual([
    'start a bakery',
    '  Porto, by 1 May 2027, 1g',
    'The people you know cover little of it (10 %).',
    'If you do nothing for a year, you stay at about 10 %.',
    '',
    'Next',
    '  1. Ask Ana Ruiz to introduce you to Bo Lind, who sells.',
  ]);
  expect(text).toContain('  - A way: you → Ana Ruiz → Bo Lind (fair). They met on 3 days.');
  for (const line of goalsShowPrinter.text(shown, narrow).split('\n'))
    expect(textWidth(line)).toBeLessThanOrEqual(48);
});

test('a goal that nobody can be counted for says why', () => {
  expect(goalsShowPrinter.text({ ...shown, empty: 'me_unknown' }, wide)).toContain('mutuals me ADDRESS');
});

test('a closed goal tells what came of it and through whom', () => {
  const closed = {
    ...goal,
    state: 'closed' as const,
    outcome: 'opened in May',
    thanks: [{ id: '1a', name: 'Ada Lovelace' }],
  };
  expect(goalsClosedPrinter.text({ goal: closed, act }, wide)).toBe(
    'Did it.\n  Closed: opened in May. Made possible by Ada Lovelace.',
  );
  expect(goalsClosedPrinter.text({ goal: closed }, wide)).toMatch(/^Nothing changed\./);
});

test('a goal that is opened again says so, and how it goes on', () => {
  expect(goalsReopenedPrinter.text({ goal, act }, wide)).toMatch(/^Did it\.\nstart a bakery\n/);
  expect(goalsReopenedPrinter.text({ goal }, wide)).toMatch(/^It is open already\./);
  expect(goalsReopenedPrinter.hint?.({ goal, act })).toContain('mutuals goals show');
});

test('the list says what each goal lacks, and an empty one how to begin', () => {
  const listed = { ...goal, covered: 0.1, word: 'hardly covered', says: share.says, gaps: ['Sales', 'Law'] };
  expect(goalsListPrinter.text({ goals: [listed] }, wide)).toContain('  It lacks: Sales, Law.');
  expect(goalsListPrinter.nothing?.({ goals: [] })).toContain('mutuals goal "start a bakery"');
});

test('a goal that was set shows its kinds of people, and which nobody has named', () => {
  const needs = [sales, { name: 'Somebody in the new field', importance: 3, kinds: [] }];
  expect(goalsWrittenPrinter.text({ act, goal, needs }, wide).split('\n').slice(3)).toEqual([
    '  Sales, so that somebody buys (needed most): somebody who sells',
    '  Somebody in the new field (needed most): nobody has said who that is yet',
  ]);
});

const fall = {
  name: 'Oven',
  before: 0.5,
  after: 0.2,
  says: 'Without Oven you drop from 50 % to 20 %.',
  reasons: [],
  remaining: [{ need: 'Sales', people: [{ id: '1a', name: 'Ada Lovelace' }] }],
};
const scene = {
  name: 'start a bakery',
  coverage: share,
  parts: [
    { name: 'Sales', covered: 0.4, word: 'about half covered', people: [{ id: '1a', name: 'Ada Lovelace' }] },
    { name: 'Law', covered: 0, word: 'open', people: [] },
  ],
  idleYear: shown.idleYear,
  pillars: [
    { kind: 'organisation' as const, says: 'All hangs on one organisation, Oven.', reasons: [], worst: fall },
  ],
  singlePoints: ['Bo Lind is the only one in reach for Law.'],
  build: ['Somebody who knows the law would bring what you have for this goal to 30 %.'],
};

test('a hedge tells on what all stands, what goes with it and who is left', () => {
  expect(hedgeShowPrinter.text({ scenes: [scene] }, wide).split('\n')).toEqual([
    'start a bakery',
    '  hardly covered, 10 %',
    '  Sales: Ada Lovelace (about half covered).',
    '  Nobody yet for Law.',
    '  All hangs on one organisation, Oven.',
    '  Without Oven you drop from 50 % to 20 %. For Sales, Ada Lovelace would be left.',
    '  Bo Lind is the only one in reach for Law.',
    '  If you do nothing for a year, you stay at about 10 %.',
    '  To build first:',
    '  Somebody who knows the law would bring what you have for this goal to 30 %.',
  ]);
});

test('what is imagined away is told before and after', () => {
  const without = {
    kind: 'organisation' as const,
    name: 'Oven',
    people: 2,
    cutOff: ['You would no longer reach Cy.'],
  };
  const text = hedgeShowPrinter.text({ without, scenes: [{ ...scene, without: fall }] }, wide);
  expect(text.split('\n')).toEqual([
    'Suppose Oven, with 2 people, falls away.',
    'You would no longer reach Cy.',
    '',
    'start a bakery',
    '  hardly covered, 10 %',
    '  Without Oven you drop from 50 % to 20 %. For Sales, Ada Lovelace would be left.',
  ]);
});
