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
  acquaintance: 1,
  stage: 'contact',
  known: 'some',
  ...known,
});

const late = {
  lastDay: day('2026-05-03'),
  usualGapDays: 9.2,
  gapRatio: 4.6,
  lastDirection: 'out',
  interval: { days: 18.4, from: 'rhythm', usualGapDays: 9.2 },
} as const;
const waiting = (since: string) => ({ owedBy: 'me', since: day(since), chance: 0.4 }) as const;

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
    'before the habit is broken it is the layer that asks',
    line({ ...late, lastDay: day('2026-06-08'), layer: 5, interval: { days: 7, from: 'layer', layer: 5 } }),
    'They are among your closest five and it has been 7 days; the last mail from you, “Engines”, was on 8 June.',
  ],
  [
    'an unanswered mail says that nothing has gone back',
    line({ lastDay: day('2026-06-10'), lastDirection: 'in', waiting: waiting('2026-06-10') }),
    'The last mail from them, “Engines”, came on 10 June, and nothing has gone back since.',
  ],
  [
    'without a rhythm only the last contact is named',
    line({ lastDay: day('2026-05-03'), lastDirection: 'both' }),
    'The last mail, “Engines”, was on 3 May.',
  ],
  [
    'what the user said of how often comes first',
    line({ ...late, interval: { days: 14, from: 'hand' } }),
    'You wanted to be in touch every 2 weeks and it has been 6 weeks; the last mail from you, “Engines”, was on 3 May.',
  ],
  [
    'a tie without a rhythm is late by where they stand',
    line({
      lastDay: day('2026-05-03'),
      lastDirection: 'out',
      layer: 15,
      interval: { days: 30, from: 'layer', layer: 15 },
    }),
    'They are among your fifteen close ones and it has been 6 weeks; the last mail from you, “Engines”, was on 3 May.',
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
      ...(usualGapDays !== undefined && {
        usualGapDays,
        gapRatio: ago / usualGapDays,
        interval: { days: 2 * usualGapDays, from: 'rhythm' as const, usualGapDays },
      }),
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
      // A subject is to the letter, whatever spaces stand in it.
      expect(why.replace(/“.+”/su, '“subject”')).not.toMatch(
        /undefined|NaN|\s{2}|“”|\s[,.;]|every 1 |[^0-9]1 (days|weeks|months|years)/,
      );
      expect(whatToDo(person, TODAY)).toMatch(/^[A-Z][^.]*Ada Lovelace[^.]*\.$/);
    }),
    { numRuns: 500 },
  );
});

test('a day is spoken without the year when it is this one', () => {
  expect(spokenDay(day('2026-12-31'), TODAY)).toBe('31 December');
  expect(spokenDay(day('2025-12-31'), TODAY)).toBe('31 December 2025');
});

/** A tie of a usual gap of ten days, so an interval of twenty, after so many days of silence. */
const silent = (days: number, shown = 0.8) => ({
  shown,
  lastDay: (TODAY - days) as Day,
  usualGapDays: 10,
  interval: { days: 20, from: 'rhythm', usualGapDays: 10 } as const,
});

test('nothing is urgent before the interval is over, all of it from half an interval later on', () => {
  const at = (days: number): number => urgency(silent(days), TODAY);
  expect([5, 10, 19].map(at)).toEqual([0, 0, 0]);
  expect(at(25)).toBeCloseTo(0.4);
  expect([30, 50, 80].map(at)).toEqual([0.8, 0.8, 0.8]);
  expect(at(160)).toBeCloseTo(0.4);
});

test('the closest are not forgotten for having been silent', () => {
  const faint = { ...silent(40, 0.1), layer: 5 } as const;
  expect(urgency(faint, TODAY)).toBe(1);
  expect(urgency(silent(40, 0.1), TODAY)).toBeCloseTo(0.1);
});

test('a reply is owed from the second day to the thirtieth, when they wrote last and to me', () => {
  const ago = (days: number): Parameters<typeof urgency>[0] => ({
    shown: 0.4,
    lastDirection: 'in',
    lastDay: (TODAY - days) as Day,
    waiting: { owedBy: 'me', since: (TODAY - days) as Day, chance: 0.3 },
  });
  expect([1, 2, 30, 31].map((days) => urgency(ago(days), TODAY) > 0)).toEqual([false, true, true, false]);
  const { waiting: _, ...toMany } = ago(5);
  expect(urgency(toMany, TODAY)).toBe(0);
  expect(urgency({ ...ago(5), waiting: { owedBy: 'them', since: TODAY, chance: 0.3 } }, TODAY)).toBe(0);
  expect(suggestionKind(ago(5), TODAY)).toBe('reply');
  expect(suggestionKind({ ...ago(5), interval: { days: 4, from: 'hand' } }, TODAY)).toBe('tend');
});

test('the stronger the tie and the later it is, the sooner it is named', () => {
  const days = fc.integer({ min: 0, max: 80 });
  const shown = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(shown, shown, days, days, (one, other, early, later) => {
      const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
      const [soon, late] = [Math.min(early, later), Math.max(early, later)];
      expect(urgency(silent(late, strong), TODAY)).toBeGreaterThanOrEqual(urgency(silent(late, weak), TODAY));
      expect(urgency(silent(late, strong), TODAY)).toBeGreaterThanOrEqual(
        urgency(silent(soon, strong), TODAY),
      );
    }),
  );
});

test('what to do fits the tie', () => {
  expect(
    whatToDo(
      line({ lastDay: day('2026-06-10'), lastDirection: 'in', waiting: waiting('2026-06-10') }),
      TODAY,
    ),
  ).toBe('Answer Ada Lovelace.');
  expect(whatToDo(line(silent(90)), TODAY)).toMatch(/^Catch up with Ada Lovelace/);
  expect(whatToDo(line(silent(30, 0.9)), TODAY)).toMatch(/half an hour/);
  expect(whatToDo(line(silent(30, 0.5)), TODAY)).toBe('Write Ada Lovelace a few lines.');
});

test('a rest lasts until its day and not a day less, never is for ever', () => {
  const until = (TODAY + 3) as Day;
  expect(isHidden(undefined, TODAY)).toBe(false);
  expect(isHidden({ state: 'snoozed', until }, (until - 1) as Day)).toBe(true);
  expect(isHidden({ state: 'snoozed', until }, until)).toBe(false);
  expect(isHidden({ state: 'never' }, (TODAY + 10_000) as Day)).toBe(true);
});
