import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay } from './day.ts';
import { personId } from './ids.ts';
import { CHANNELS } from './interaction.ts';
import type { PersonLine } from './person-line.ts';
import { isHidden, spokenDay, suggestionKind, urgency, whatToDo, whyNow } from './today.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const TODAY = day('2026-06-15');

const line = (known: Partial<PersonLine> = {}): PersonLine => ({
  id: personId('ada'),
  name: 'Ada Lovelace',
  sources: ['mail'],
  records: 1,
  isMe: false,
  strength: 1,
  shown: 0.5,
  activeDays: 9,
  urgency: 0.5,
  ...known,
});

const late = { lastDay: day('2026-05-03'), usualGapDays: 9.2, gapRatio: 4.6, lastDirection: 'out' } as const;

test.each<[string, PersonLine, string]>([
  [
    'a late tie names its rhythm, its silence and the last contact',
    line(late),
    'You are usually in touch every 9 days and it has been 6 weeks; the last mail from you, “Engines”, was on 3 May.',
  ],
  [
    'a daily rhythm is every day, not every 1 days',
    line({ ...late, usualGapDays: 0.4 }),
    'You are usually in touch every day and it has been 6 weeks; the last mail from you, “Engines”, was on 3 May.',
  ],
  [
    'another year is named',
    line({ ...late, lastDay: day('2023-05-03'), usualGapDays: 90 }),
    'You are usually in touch every 3 months and it has been 3 years; the last mail from you, “Engines”, was on 3 May 2023.',
  ],
  [
    'an unanswered mail says that nothing has gone back',
    line({ lastDay: day('2026-06-10'), lastDirection: 'in' }),
    'The last mail from them, “Engines”, came on 10 June, and nothing has gone back since.',
  ],
  [
    'without a rhythm only the last contact is named',
    line({ lastDay: day('2026-05-03'), lastDirection: 'both' }),
    'The last mail, “Engines”, was on 3 May.',
  ],
  ['without any contact it says so', line(), 'You have not been in touch yet.'],
])('%s', (_, person, says) => {
  expect(whyNow(person, { about: 'Engines', channel: 'mail' }, TODAY)).toBe(says);
});

test('a contact without a subject is named without one', () => {
  expect(whyNow(line(late), { about: '', channel: 'call' }, TODAY)).toBe(
    'You are usually in touch every 9 days and it has been 6 weeks; the last call from you was on 3 May.',
  );
  expect(whyNow(line(late), undefined, TODAY)).toContain('the last contact from you was on 3 May.');
});

test('a long subject is cut, one of several lines becomes one line', () => {
  const about = `Fwd:   plans\r\n\tfor ${'a very '.repeat(30)}long summer`;
  const why = whyNow(line(late), { about, channel: 'mail' }, TODAY);
  expect(why).toContain('“Fwd: plans for a very');
  expect(why).toContain('…”');
  expect(why.length).toBeLessThan(230);
});

const anyLine = fc
  .record({
    ago: fc.integer({ min: 0, max: 4_000 }),
    usualGapDays: fc.option(fc.double({ min: 0.1, max: 900, noNaN: true }), { nil: undefined }),
    lastDirection: fc.constantFrom('in', 'out', 'both'),
    shown: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ ago, usualGapDays, lastDirection, shown }) =>
    line({
      lastDay: (TODAY - ago) as Day,
      lastDirection,
      shown,
      ...(usualGapDays !== undefined && { usualGapDays, gapRatio: ago / usualGapDays }),
    }),
  );
const anyLast = fc.option(
  fc.record({
    about: fc.string({ unit: 'grapheme', maxLength: 200 }),
    channel: fc.constantFrom(...CHANNELS),
  }),
  { nil: undefined },
);

test('every sentence can be read aloud', () => {
  fc.assert(
    fc.property(anyLine, anyLast, (person, last) => {
      const why = whyNow(person, last, TODAY);
      expect(why).toMatch(/^[A-Z].*\.$/s);
      expect(why).not.toMatch(/undefined|NaN|\s{2}|“”|\s[,.;]|every 1 |[^0-9]1 (days|weeks|months|years)/);
      expect(whatToDo(person, TODAY)).toMatch(/^[A-Z][^.]*Ada Lovelace[^.]*\.$/);
    }),
    { numRuns: 500 },
  );
});

test('a day is spoken without the year when it is this one', () => {
  expect(spokenDay(day('2026-12-31'), TODAY)).toBe('31 December');
  expect(spokenDay(day('2025-12-31'), TODAY)).toBe('31 December 2025');
});

test('nothing is urgent before one and a half times the usual gap, all of it from three times on', () => {
  const at = (gapRatio: number): number => urgency({ shown: 0.8, gapRatio }, false, TODAY);
  expect([0.5, 1, 1.49].map(at)).toEqual([0, 0, 0]);
  expect(at(2.25)).toBeCloseTo(0.4);
  expect([3, 5, 8].map(at)).toEqual([0.8, 0.8, 0.8]);
  expect(at(16)).toBeCloseTo(0.4);
});

test('a reply is owed from the second day to the thirtieth, when they wrote last and to me', () => {
  const ago = (days: number): Parameters<typeof urgency>[0] => ({
    shown: 0.4,
    lastDirection: 'in',
    lastDay: (TODAY - days) as Day,
  });
  expect([1, 2, 30, 31].map((days) => urgency(ago(days), true, TODAY) > 0)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(urgency(ago(5), false, TODAY)).toBe(0);
  expect(urgency({ ...ago(5), lastDirection: 'out' }, true, TODAY)).toBe(0);
  expect(suggestionKind(ago(5), TODAY)).toBe('reply');
  expect(suggestionKind({ ...ago(5), gapRatio: 2 }, TODAY)).toBe('tend');
});

test('the stronger the tie and the later it is, the sooner it is named', () => {
  const ratio = fc.double({ min: 0, max: 8, noNaN: true });
  const shown = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(shown, shown, ratio, ratio, (one, other, early, later) => {
      const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
      const [soon, late] = [Math.min(early, later), Math.max(early, later)];
      const of = (how: number, gapRatio: number): number => urgency({ shown: how, gapRatio }, false, TODAY);
      expect(of(strong, late)).toBeGreaterThanOrEqual(of(weak, late));
      expect(of(strong, late)).toBeGreaterThanOrEqual(of(strong, soon));
    }),
  );
});

test('what to do fits the tie', () => {
  expect(whatToDo(line({ lastDay: day('2026-06-10'), lastDirection: 'in' }), TODAY)).toBe(
    'Answer Ada Lovelace.',
  );
  expect(whatToDo(line({ gapRatio: 9 }), TODAY)).toMatch(/^Catch up with Ada Lovelace/);
  expect(whatToDo(line({ gapRatio: 3, shown: 0.9 }), TODAY)).toMatch(/half an hour/);
  expect(whatToDo(line({ gapRatio: 3 }), TODAY)).toBe('Write Ada Lovelace a few lines.');
});

test('a rest lasts until its day and not a day less, never is for ever', () => {
  const until = (TODAY + 3) as Day;
  expect(isHidden(undefined, TODAY)).toBe(false);
  expect(isHidden({ state: 'snoozed', until }, (until - 1) as Day)).toBe(true);
  expect(isHidden({ state: 'snoozed', until }, until)).toBe(false);
  expect(isHidden({ state: 'never' }, (TODAY + 10_000) as Day)).toBe(true);
});
