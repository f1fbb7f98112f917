import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../test/contact-days.ts';
import type { Day } from '../day.ts';
import { packDays, unpackDays } from './packed-days.ts';

test('what was packed comes out again, in eight bytes a day', () => {
  fc.assert(
    fc.property(anyContactDays, (days) => {
      const bytes = packDays(days);
      expect(bytes.length).toBe(8 * days.length);
      expect(unpackDays(bytes)).toEqual(days);
    }),
  );
});

test('a weight keeps the accuracy of 32 bits, and days before 1970 are days too', () => {
  const day = contactDay(0, { day: -400 as Day, weight: 1 / Math.sqrt(3) });
  expect(unpackDays(packDays([day]))).toEqual([{ ...day, weight: Math.fround(1 / Math.sqrt(3)) }]);
});

test('the bytes stay the same from version to version', () => {
  const days = [
    contactDay(0, { channel: 'meeting', direction: 'both', weight: 3 }),
    contactDay(0, { channel: 'note', direction: 'in' }),
  ];
  const day = [0, TODAY >> 8, TODAY & 255];
  expect([...packDays(days)]).toEqual([...day, 2, 64, 64, 0, 0, ...day, 41, 63, 128, 0, 0]);
});

test('bytes from within a larger buffer are read from where they begin', () => {
  const bytes = packDays([contactDay(5)]);
  const larger = new Uint8Array(20);
  larger.set(bytes, 9);
  expect(unpackDays(larger.subarray(9, 17))).toEqual([contactDay(5)]);
});

test('damaged bytes are told and never guessed', () => {
  expect(() => unpackDays(new Uint8Array(7))).toThrow(/middle/);
  expect(() => unpackDays(new Uint8Array(8).fill(255))).toThrow(/unknown code/);
});
