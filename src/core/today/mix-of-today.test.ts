import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mixable, mixOfToday } from './mix-of-today.ts';
import { SUGGESTION_KINDS } from './suggestion-kind.ts';

const item = (kind: Mixable['kind'], urgency: number, subject = `${kind} ${urgency}`): Mixable => ({
  kind,
  urgency,
  subject,
});
const named = (items: readonly Mixable[], tending = Number.POSITIVE_INFINITY, limit = 7) =>
  mixOfToday(items, { limit, tending }).map(({ subject }) => subject);

test('what is urgent comes first, and no kind crowds out the others', () => {
  const tends = [0.8, 0.79, 0.78, 0.77].map((urgency) => item('tend', urgency));
  // The third tie counts 0.78 · 0.85² = 0.56, behind the thanks of 0.6; the fourth 0.77 · 0.85³ = 0.47, behind 0.5.
  expect(named([...tends, item('thanks', 0.6), item('step', 0.5), item('promise', 0.9)])).toEqual([
    'promise 0.9',
    'tend 0.8',
    'tend 0.79',
    'thanks 0.6',
    'tend 0.78',
    'step 0.5',
    'tend 0.77',
  ]);
});

test('nobody is named twice: the most urgent reason counts', () => {
  const items = [item('tend', 0.7, 'ada'), item('promise', 0.9, 'ada'), item('thanks', 0.6, 'bo')];
  expect(
    mixOfToday(items, { limit: 7, tending: 7 }).map(({ kind, subject }) => `${kind} ${subject}`),
  ).toEqual(['promise ada', 'thanks bo']);
});

test('one step, one offer and one of the past are enough for a day', () => {
  const items = (['step', 'offer', 'wake'] as const).flatMap((kind) => [
    item(kind, 0.5, `${kind} 1`),
    item(kind, 0.4, `${kind} 2`),
  ]);
  expect(named(items)).toEqual(['step 1', 'offer 1', 'wake 1']);
});

test('ties are tended as far as the room of the day goes, and three of them whatever it is', () => {
  const tends = [1, 2, 3, 4, 5, 6, 7].map((at) => ({ ...item('tend', 1 - at / 100, `p${at}`), cost: 2 }));
  expect(named(tends, 0)).toEqual(['p1', 'p2', 'p3']);
  expect(named(tends, 9)).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(named([...tends, item('reply', 0.1)], 0)).toHaveLength(4);
});

const items = fc.array(
  fc.record({
    kind: fc.constantFrom(...SUGGESTION_KINDS),
    urgency: fc.double({ min: 0, max: 1, noNaN: true }),
    subject: fc.constantFrom(...'abcdefghijkl'),
    cost: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 60 },
);

test('never more than the limit, nobody twice, the most urgent first of all, however much there is', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const found = mixOfToday(all, { limit, tending: 12 });
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found.map(({ subject }) => subject)).size).toBe(found.length);
      if (all.length > 0) expect(found[0]?.urgency).toBe(Math.max(...all.map(({ urgency }) => urgency)));
      const tended = found.filter(({ kind }) => kind === 'tend');
      const spent = tended.reduce((sum, { cost }) => sum + cost, 0);
      expect(tended.length <= 3 || spent <= 12).toBe(true);
    }),
  );
});
