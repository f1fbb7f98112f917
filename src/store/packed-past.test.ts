import { expect, test } from 'vitest';
import type { Day } from '../core/day.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { packDays } from '../core/network/packed-days.ts';
import { PackedSomebody } from './packed-past.ts';

const mail = (day: number): ContactDay => ({
  day: day as Day,
  channel: 'mail',
  direction: 'out',
  weight: 1,
});

test('each gets their own days out of the bytes of all, and whoever has none gets none', () => {
  const past = { bytes: packDays([mail(1), mail(2), mail(9)]), starts: Uint32Array.of(0, 16, 16, 24) };
  const daysOf = (number: number) => new PackedSomebody(past, number, {}).days;
  expect([0, 1, 2, 3].map(daysOf)).toEqual([[mail(1), mail(2)], [], [mail(9)], []]);
});

test('what was said of them stands beside, and nothing where nothing was said', () => {
  const past = { bytes: packDays([]), starts: Uint32Array.of(0, 0) };
  const bond = { isKin: true, rests: false };
  expect(new PackedSomebody(past, 0, { bond }).bond).toBe(bond);
  expect(new PackedSomebody(past, 0, {}).bond).toBeUndefined();
});
