import { expect, test } from 'vitest';
import { TODAY } from '../../../../test/contact-days.ts';
import type { Day } from '../../day.ts';
import { companyOf, companySize } from './company.ts';
import { BesideDays } from './packed-beside.ts';
import { stampOf } from './pair-stamp.ts';
import { MET, WROTE } from './seen-group.ts';

test('company counts the days by other, a day once', () => {
  const beside = new BesideDays();
  for (const [other, daysAgo, kind] of [
    ['bo', 9, MET],
    ['bo', 9, WROTE],
    ['bo', 4, MET],
    ['ada', 2, WROTE],
  ] as const)
    beside.add(other, stampOf((TODAY - daysAgo) as Day, 3, kind));
  const packed = beside.packed();
  expect([...companyOf(packed)]).toEqual([
    ['ada', 1],
    ['bo', 2],
  ]);
  expect(companySize(packed)).toBe(2);
});

test('who was seen with nobody has no company', () => {
  expect(companyOf(new Uint8Array()).size).toBe(0);
  expect(companySize(new Uint8Array())).toBe(0);
});
