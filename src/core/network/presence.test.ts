import { expect, test } from 'vitest';
import { contactDay, TODAY } from '../../../test/contact-days.ts';
import { presence, seenDaysAgo } from './presence.ts';

test('whoever was seen today counts whole, after 45 days one half, after half a year one fifth', () => {
  expect([0, 45, 180].map(presence)).toEqual([1, 0.5, 0.2]);
});

test('they were last seen on the latest day with anybody', () => {
  expect(seenDaysAgo([[contactDay(50), contactDay(20)], [contactDay(9, { direction: 'in' })]], TODAY)).toBe(
    9,
  );
});

test('what is planned and what weighs nothing does not show that they are around', () => {
  expect(seenDaysAgo([[contactDay(30), contactDay(3, { weight: 0 }), contactDay(-1)]], TODAY)).toBe(30);
});

test('whoever was never in touch with anybody is not there', () => {
  expect(seenDaysAgo([[], [contactDay(-2)]], TODAY)).toBe(Number.POSITIVE_INFINITY);
  expect(presence(Number.POSITIVE_INFINITY)).toBe(0);
});
