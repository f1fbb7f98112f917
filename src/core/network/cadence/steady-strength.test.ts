import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';
import { steadyStrength } from './steady-strength.ts';

const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));
const contact = (age: number, direction: ContactDay['direction'] = 'out', weight = 1): ContactDay => ({
  day: dayOf(startOfDay(TODAY), -age * 1440),
  channel: 'mail',
  direction,
  weight,
});

test('one letter a hundred days ago: 2 ln 51 / 365', () => {
  expect(steadyStrength([contact(100)], TODAY)).toBeCloseTo((2 * Math.log(51)) / 365, 12);
});

test('beyond a year the fading beyond it is taken off: 2 (ln 366 − ln 183.5) / 365', () => {
  expect(steadyStrength([contact(730)], TODAY)).toBeCloseTo(
    (2 * (Math.log(366) - Math.log(183.5))) / 365,
    12,
  );
});

test('what went both ways adds half the root: 1.5 times one way', () => {
  expect(steadyStrength([contact(50, 'both')], TODAY)).toBeCloseTo(
    1.5 * steadyStrength([contact(50)], TODAY),
    12,
  );
});

test('it is the mean over the year, as summed day by day in small steps', () => {
  let sum = 0;
  for (let moment = 0; moment < 3650; moment++) {
    const age = 400 - 365 + (moment + 0.5) / 10;
    sum += 1 / (1 + age / 2);
  }
  expect(steadyStrength([contact(400)], TODAY)).toBeCloseTo(sum / 3650, 6);
});

test('a contact of today moves nothing yet, however many there were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 900 })), (ages) => {
      const days = [...ages].sort((one, other) => other - one).map((age) => contact(age, 'both'));
      expect(steadyStrength([...days, contact(0, 'both', 3)], TODAY)).toBe(steadyStrength(days, TODAY));
    }),
  );
});
