import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { FAVOUR_KINDS, type Favour, type FavourKind, favourValue } from './favour.ts';
import { balance, balanceOf, explainBalance, fromTheirSide, standing, standingText } from './ledger.ts';

const kinds = Object.keys(FAVOUR_KINDS) as FavourKind[];

const favour = (daysAgo: number, known: Partial<Favour> = {}): Favour => ({
  day: dayBefore(daysAgo),
  direction: 'given',
  kind: 'advice',
  size: 'small',
  ...known,
});
const anyFavour = fc
  .record({
    daysAgo: fc.integer({ min: -30, max: 4000 }),
    direction: fc.constantFrom('given', 'received'),
    kind: fc.constantFrom(...kinds),
    size: fc.constantFrom('small', 'middle', 'big'),
  })
  .map(({ daysAgo, ...known }) => favour(daysAgo, known));
const anyFavours = fc.array(anyFavour, { maxLength: 20 });
const amount = fc.double({ min: 0, max: 50, noNaN: true });

test('a year and a half halves a favour, and planned ones do not count', () => {
  const noMovers = { them: [], me: [] };
  expect(favourValue(favour(548, { size: 'big' }), TODAY, noMovers)).toBe(2);
  expect(favourValue(favour(0), TODAY, noMovers)).toBe(1);
  expect(favourValue(favour(-1), TODAY, noMovers)).toBe(0);
  expect(favourValue(favour(100), TODAY, noMovers, 50)).toBe(0.25);
});

test('interest shown counts double with somebody whom interest moves, and only on their side', () => {
  const interest = favour(0, { kind: 'interest' });
  const movers = { them: ['interest'], me: [] } as const;
  expect(favourValue(interest, TODAY, movers)).toBe(2);
  expect(favourValue({ ...interest, direction: 'received' }, TODAY, movers)).toBe(1);
});

test('three given and one received: b = 4/6, with the interval of Beta(4, 2)', () => {
  const one = balanceOf(3, 1);
  expect(one.share).toBeCloseTo(2 / 3, 12);
  // Beta(4, 2): 5x⁴ − 4x⁵ = 0.05 at 0.3426, 0.95 at 0.9236
  expect(one.from).toBeCloseTo(0.3426, 4);
  expect(one.to).toBeCloseTo(0.9236, 4);
  expect(one.net).toBe(2);
});

test('nothing known is an even share of which one is not sure: 5 % to 95 %', () => {
  expect(balanceOf(0, 0)).toMatchObject({
    share: 0.5,
    from: expect.closeTo(0.05, 9),
    to: expect.closeTo(0.95, 9),
  });
});

test('how it stands, in words', () => {
  const words = (given: number, received: number): string => standing(balanceOf(given, received));
  expect(words(0, 0)).toBe('nothing yet');
  expect(words(0, 4)).toBe('mutual'); // Beta(1, 5): upper end 1 − 0.05^(1/5) = 0.451
  expect(words(0, 5)).toBe('thanks due'); // 1 − 0.05^(1/6) = 0.393
  expect(words(5, 0)).toBe('mostly from you');
  expect(words(4, 4)).toBe('mutual');
  expect(standingText(balanceOf(0, 5))).toBe(
    'Much has come to you lately. A word of thanks, or a good turn, would be kind.',
  );
});

test('both sides see the same, mirrored', () => {
  fc.assert(
    fc.property(amount, amount, (given, received) => {
      const mine = balanceOf(given, received);
      const theirs = fromTheirSide(mine);
      expect(theirs.share).toBeCloseTo(1 - mine.share, 12);
      expect(theirs.from).toBeCloseTo(1 - mine.to, 9);
      expect(theirs.to).toBeCloseTo(1 - mine.from, 9);
      expect(theirs.net + mine.net).toBe(0);
    }),
  );
});

test('the interval holds the share, and more received lowers all of it', () => {
  fc.assert(
    fc.property(amount, amount, amount, (given, received, more) => {
      const before = balanceOf(given, received);
      const after = balanceOf(given, received + more);
      expect(before.from).toBeLessThan(before.share);
      expect(before.share).toBeLessThan(before.to);
      for (const end of ['from', 'share', 'to'] as const) {
        expect(after[end]).toBeLessThanOrEqual(before[end] + 1e-12);
      }
    }),
  );
});

test('the sentences add up to the net', () => {
  fc.assert(
    fc.property(anyFavours, (favours) => {
      const sum = explainBalance(favours, TODAY).reduce((total, reason) => total + reason.amount, 0);
      expect(sum).toBeCloseTo(balance(favours, TODAY).net, 9);
    }),
  );
});

test('what went and what came is told plainly', () => {
  const favours = [
    favour(400, { kind: 'interest' }),
    favour(30, { kind: 'help' }),
    favour(60, { direction: 'received', kind: 'endorsement', size: 'big' }),
  ];
  expect(explainBalance(favours, TODAY).map(({ says }) => says)).toEqual([
    'You did something for them 2 times, interest and encouragement among it, last 4 weeks ago.',
    'They did something for you once, last 8 weeks ago.',
  ]);
});
