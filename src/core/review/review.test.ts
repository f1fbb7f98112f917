import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { AS_OF, everybodyOf } from '../everybody-for-tests.ts';
import { keepAgainstFind } from './keep-against-find.ts';
import { oneChange, type ReviewFacts } from './one-change.ts';
import { trendText, weekText, wordKeptText } from './review-words.ts';
import { type PersonDays, TREND_WEEKS, trendFrom, weekTrend } from './week-trend.ts';

const ago = (days: number): Day => (AS_OF - days) as Day;

const everybody = everybodyOf([
  { kinds: { field: 'accounting' } },
  { strength: 1, firstDay: ago(900), kinds: { field: 'accounting' } },
  { strength: 1, firstDay: ago(3), kinds: { field: 'law', function: 'sales' } },
  { strength: 1, firstDay: ago(40), kinds: { field: 'food' } },
  { strength: 1, firstDay: ago(700) },
]);
const [, one, two, three, four] = everybody.people;
const daysOf = (person: typeof one, ...days: readonly number[]): readonly PersonDays[] =>
  person ? [{ person, days: days.map(ago) }] : [];
const contacts = [
  ...daysOf(one, 0, 2, 6, 7),
  ...daysOf(two, 3),
  ...daysOf(three, 1, 40),
  ...daysOf(four, 95),
];

test('each week has its contacts, its people, who and what was new, and how diverse they were', () => {
  const weeks = weekTrend(contacts, everybody, AS_OF);
  expect(weeks).toHaveLength(TREND_WEEKS);
  expect(weeks.at(-1)).toEqual({
    from: ago(6),
    contacts: 5,
    people: 3,
    newPeople: 1,
    newKinds: ['law', 'sales'],
    // Shares 3/5, 1/5, 1/5: e^(−0.6 ln 0.6 − 0.4 ln 0.2) = 2.5864.
    diversity: expect.closeTo(2.5864, 4),
  });
  expect(weeks.at(-2)).toEqual({ from: ago(13), contacts: 1, people: 1, newPeople: 0, newKinds: [] });
  expect(weeks.at(-6)).toMatchObject({ contacts: 1, newPeople: 1, newKinds: ['food'] });
});

test('every contact of the trend stands in exactly one week', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 40 });
  fc.assert(
    fc.property(days, (some) => {
      const weeks = weekTrend(daysOf(one, ...some), everybody, AS_OF);
      const counted = weeks.reduce((sum, week) => sum + week.contacts, 0);
      expect(counted).toBe(some.filter((day) => ago(day) >= trendFrom(AS_OF)).length);
    }),
  );
});

test('keeping is held against finding over four weeks', () => {
  // Four with the one long known, one with the one of this week, one with the one of a month ago, whose other lies before.
  const found = keepAgainstFind(contacts, 0.15, AS_OF);
  expect(found).toMatchObject({ contacts: 6, withNew: 2, share: expect.closeTo(1 / 3), meant: 0.15 });
  expect(found.says).toBe(
    'Of your 6 contacts in the last four weeks, 2 were with people new to you in the last three months (33 %); you keep 15 % of a week for new people.',
  );
  expect(keepAgainstFind([], 0.2, AS_OF).says).toBe(
    'No contact in the last four weeks; you keep 20 % of a week for new people.',
  );
});

const FINE: ReviewFacts = {
  latePromises: 0,
  thanksDue: 0,
  contacts: 9,
  closeDrifting: [],
  drifting: 3,
  found: 0.15,
  meant: 0.15,
  sameEvents: undefined,
  newKindsOfTrend: 2,
};

test.each<[string, Partial<ReviewFacts>, RegExp]>([
  ['what is fine stays as it is', {}, /^Nothing needs to change/],
  ['one’s word before all', { latePromises: 2, thanksDue: 9, contacts: 0 }, /^Promise less/],
  ['then thanks', { thanksDue: 2, contacts: 0 }, /^Say thank you/],
  ['then being in touch at all', { contacts: 0, closeDrifting: ['Ada'] }, /^Begin with one person/],
  ['then the closest', { closeDrifting: ['Ada', 'Bo'], found: 0 }, /closest\.$/],
  ['too much finding while ties drift', { found: 0.5, drifting: 12 }, /^Keep before you find/],
  ['finding much while none drifts is fine', { found: 0.5 }, /^Nothing needs to change/],
  ['events of one kind', { sameEvents: 'dinner', found: 0 }, /^Go to another kind of event/],
  ['too little finding', { found: 0.07 }, /^Meet one new person/],
  ['who wants to find nobody need not', { found: 0, meant: 0 }, /^Nothing needs to change/],
  ['no variety', { newKindsOfTrend: 0 }, /^Speak with somebody/],
])('%s', (_, facts, says) => {
  const change = oneChange({ ...FINE, ...facts });
  expect(change.says).toMatch(says);
  expect(change.because).toMatch(/^.+\.$/);
});

test('the week reads as a sentence', () => {
  const week = { from: ago(6), contacts: 5, people: 3, newPeople: 1, newKinds: [] };
  expect(weekText(week, ['Ana'])).toBe(
    'You were in touch with 3 people this week, in 5 contacts. New to you: Ana.',
  );
  expect(weekText(week, ['A', 'B', 'C', 'D', 'E'])).toMatch(/New to you: A, B, C and 2 more\.$/);
  expect(weekText({ ...week, contacts: 1, people: 1 }, [])).toBe(
    'You were in touch with one person this week, in 1 contact. Nobody new among them.',
  );
  expect(weekText({ ...week, people: 0 }, [])).toMatch(/^You were in touch with nobody/);
});

test('what was promised and thanked reads as two sentences', () => {
  const nothing = { made: 0, kept: 0, keptOfBefore: 0, late: 0, helped: 0, thanked: 0 };
  expect(wordKeptText(nothing)).toBe(
    'You promised nothing new this week; none is late. Nobody is noted as having helped you.',
  );
  expect(wordKeptText({ made: 2, kept: 1, keptOfBefore: 0, late: 1, helped: 3, thanked: 1 })).toBe(
    'You made 2 promises this week, 1 kept already; 1 is late. You were helped 3 times, and thanked for 1 of them.',
  );
  expect(wordKeptText({ made: 1, kept: 1, keptOfBefore: 2, late: 0, helped: 1, thanked: 1 })).toBe(
    'You made 1 promise this week, all kept already, and kept 2 from before; none is late. You were helped once, and thanked for all of it.',
  );
});

test('the trend holds four weeks against the nine before', () => {
  const weeks = weekTrend(contacts, everybody, AS_OF);
  // 6 contacts in the last four weeks, 1 in the nine before; the contact 95 days ago lies before all of them.
  expect(trendText(weeks)).toBe(
    '1.5 contacts a week in the last four weeks, 0.1 in the nine before; 2 new people in all.',
  );
  expect(trendText(weekTrend([], everybody, AS_OF))).toMatch(/^No contact in three months/);
});
