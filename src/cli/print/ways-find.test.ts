import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { kindsShowPrinter } from './kinds.ts';
import { portraitShowPrinter } from './portrait-show.ts';
import { tiesBetweenPrinter } from './ties-between.ts';
import { waysFindPrinter } from './ways-find.ts';

const narrow = plainPaper(60);
const wide = plainPaper(Number.POSITIVE_INFINITY);

const way = (first: string, chance: number) => ({
  people: [
    { id: '1', name: first },
    { id: '2', name: 'Grace Nettle' },
  ],
  chance,
  chanceWord: 'fair' as const,
  steps: [
    { to: first, reasons: [{ term: 'tie', says: `You know ${first}.` }] },
    { to: 'Grace Nettle', reasons: [{ term: 'seen', says: 'They wrote to each other.' }] },
  ],
});
const ADA = way('Ada Lovelace', 0.2);
const found = (best: ReturnType<typeof way>) => ({
  to: { kind: 'person' as const, name: 'Grace Nettle', people: 1 },
  says: 'Ada Lovelace could bring you to Grace Nettle: a fair chance.',
  known: [],
  knownCount: 0,
  ways: [
    {
      for: 'act' as const,
      best,
      apart: [ADA],
      together: 0.2,
      togetherWord: 'fair' as const,
      routes: 2,
    },
  ],
  reasons: [{ term: 'hedge', says: 'Every way goes through Ada Lovelace; without them none is left.' }],
  help: [],
});

test('a way is told step by step, each with its evidence, within the width', () => {
  const text = waysFindPrinter.text(found(ADA), narrow);
  expect(text).toContain('   1  You → Ada Lovelace → Grace Nettle  fair, 20 %');
  expect(text).toMatch(
    /You know Ada Lovelace\.\n {6}Ada Lovelace and Grace Nettle:\n {8}They wrote to each other\./,
  );
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
});

test('a best way that shares somebody with the others stands before them, else it is not told twice', () => {
  expect(waysFindPrinter.text(found(ADA), wide)).not.toContain('best');
  expect(waysFindPrinter.text(found(way('Bo Yarrow', 0.3)), wide)).toMatch(
    /best {2}You → Bo Yarrow[\s\S]* 1 {2}You → Ada/,
  );
});

test('who is not known yet is told what to do', () => {
  const empty = { ...found(ADA), ways: [], empty: 'me_unknown' as const };
  expect([waysFindPrinter.text(empty, wide), waysFindPrinter.nothing?.(empty)]).toEqual([
    '',
    expect.stringContaining('`mutuals me ADDRESS`'),
  ]);
  const help = ['If you know who knows Hal, say so: mutuals ties between ONE OTHER --closeness 3'];
  expect(waysFindPrinter.text({ ...found(ADA), ways: [], help }, wide)).toContain(
    '→ If you know who knows Hal',
  );
});

test('kinds that somebody is of stand before those that nobody is of', () => {
  const kinds = [
    { kind: 'food', people: 1_200 },
    { kind: 'law', people: 0 },
  ];
  const text = kindsShowPrinter.text(
    { axes: [{ axis: 'field', known: 1_200, unknown: 3, kinds, more: 2 }] },
    wide,
  );
  expect(text).toBe('Fields  known of 1,200, not of 3\n  food 1,200\n  Nobody yet: law\n  and 2 more');
});

test('a portrait without anybody says why, and nothing else', () => {
  const nobody = { day: '2026-06-15', axes: [], empty: 'nobody_in_touch' as const };
  expect(portraitShowPrinter.text(nobody, wide)).toBe('');
  expect(portraitShowPrinter.nothing?.(nobody)).toContain('`mutuals import FILE`');
});

test('what was noted of two others already is said so', () => {
  const grace = {
    id: '2',
    name: 'Grace Nettle',
    sources: [],
    records: 1,
    strength: 0,
    strengthWord: 'none' as const,
    contactDays: 0,
    stage: 'stranger' as const,
    known: 'nothing' as const,
  };
  const pair = { one: { ...grace, name: 'Ada' }, other: grace, evidence: [] };
  expect(tiesBetweenPrinter.text({ ...pair, closeness: 3 }, wide)).toBe(
    'That Ada and Grace Nettle know each other was noted already.',
  );
  expect(tiesBetweenPrinter.text({ ...pair, closeness: 0 }, wide)).toBe(
    'Nothing was noted of Ada and Grace Nettle.',
  );
});
