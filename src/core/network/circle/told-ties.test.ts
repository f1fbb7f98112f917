import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { colleagueTies, colleagueWeight, type Stint, staffOf } from './colleague-ties.ts';
import { explainColleagues, explainStated } from './explain-circle.ts';
import { statedTies, statedWeight } from './stated-ties.ts';

const YEAR = 365.25;
const years = (count: number) => dayBefore(count * YEAR);

test('a closeness of c is a chance of c in six when it is said, and fades over years', () => {
  // 2·3/(6−3) = 2, so 2/(2+2) = 3/6; five years later one half of it
  expect(statedTies([{ one: 1, other: 2, closeness: 3, day: TODAY }], TODAY)).toEqual([
    { one: 1, other: 2, weight: 2 },
  ]);
  const old = statedTies([{ one: 1, other: 2, closeness: 5, day: years(20) }], TODAY);
  expect(old[0]?.weight).toBeCloseTo(10 / 5, 3);
});

test('what was said last of two people counts, whichever way round', () => {
  const ties = statedTies(
    [
      { one: 1, other: 2, closeness: 5, day: dayBefore(10) },
      { one: 2, other: 1, closeness: 1, day: TODAY },
      { one: 1, other: 2, closeness: 4, day: dayBefore(-1) },
      { one: 3, other: 3, closeness: 4, day: TODAY },
    ],
    TODAY,
  );
  expect(ties).toEqual([{ one: 2, other: 1, weight: 0.4 }]);
});

const stint = (person: number, known: Partial<Stint<string>> = {}): Stint<string> => ({
  person,
  firm: 'Roe & Co',
  from: years(4),
  staff: 8,
  ...known,
});

test('a year together in a small firm, until today: ½ · 1/2', () => {
  const ties = colleagueTies(
    [stint(1, { from: years(4) }), stint(2, { from: years(4), to: years(0) })],
    TODAY,
  );
  expect(ties).toEqual([{ one: 1, other: 2, weight: expect.closeTo(0.5 * (4 / 5), 12) }]);
  expect(colleagueTies([stint(1), stint(2, { from: years(1) })], TODAY)[0]?.weight).toBeCloseTo(0.25, 2);
});

test('in a firm of 101 one in ten is known, and in one of 151 nothing is said', () => {
  const ofStaff = (staff: number) => colleagueTies([stint(1, { staff }), stint(2, { staff })], TODAY);
  expect(ofStaff(101)[0]?.weight).toBeCloseTo(0.04, 3);
  expect(ofStaff(151)).toEqual([]);
});

test('a firm of unknown size is taken for fifty, or for as many as are known there', () => {
  const unknown = ({ staff, ...rest }: Stint<string>): Stint<string> => rest;
  expect(colleagueTies([stint(1), stint(2)].map(unknown), TODAY)[0]?.weight).toBeCloseTo(0.4 * (10 / 49), 3);
  const crowd = Array.from({ length: 151 }, (_, person) => unknown(stint(person)));
  expect(colleagueTies(crowd, TODAY)).toEqual([]);
});

test('one after the other, in different firms, or twice oneself is not together', () => {
  expect(colleagueTies([stint(1, { to: years(2) }), stint(2, { from: years(2) })], TODAY)).toEqual([]);
  expect(colleagueTies([stint(1), stint(2, { firm: 'Doe Ltd' })], TODAY)).toEqual([]);
  expect(colleagueTies([stint(1), stint(1)], TODAY)).toEqual([]);
});

test('working together is never more than half a day of contact, and fades', () => {
  const anyYears = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(anyYears, anyYears, fc.integer({ min: 1, max: 400 }), (from, to, staff) => {
      const both = [
        stint(1, { from: years(40), staff }),
        stint(2, { from: years(from), to: years(to), staff }),
      ];
      const weight = colleagueTies(both, TODAY)[0]?.weight ?? 0;
      const later = colleagueTies(both, dayBefore(-400))[0]?.weight ?? 0;
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThan(0.5);
      if (to > 0) expect(later).toBeLessThanOrEqual(weight);
    }),
  );
});

test('both are told in a sentence, with the weight that the tie got by it', () => {
  const said = { one: 1, other: 2, closeness: 4, day: dayBefore(400) } as const;
  expect(explainStated(4, 400, statedWeight(said, TODAY))).toEqual({
    says: 'You noted that they know each other: 4 of 5, 13 months ago.',
    amount: statedTies([said], TODAY)[0]?.weight,
  });
  const [one, other] = [stint(1), stint(2)];
  const amount = colleagueWeight(one, other, staffOf([one, other]), TODAY);
  expect(explainColleagues('Roe & Co', amount)).toEqual({
    says: 'They worked at Roe & Co at the same time.',
    amount: colleagueTies([one, other], TODAY)[0]?.weight,
  });
});
