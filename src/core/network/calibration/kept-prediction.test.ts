import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { type KeptPrediction, outcomesOf, settle } from './kept-prediction.ts';

const told = (daysAgo: number): KeptPrediction => ({
  model: 'quiet',
  on: dayBefore(daysAgo),
  chance: 0.7,
  horizonDays: 90,
});

test('a silence is settled by the first contact after it was told, and by none at the end', () => {
  const contact = { days: [dayBefore(60)], knownUntil: TODAY };
  expect(settle(told(61), 'stays away', contact).outcome).toBe(false);
  expect(settle(told(90), 'stays away', { days: [], knownUntil: TODAY }).outcome).toBe(true);
});

test('an event that comes is a hit, and a miss only when the horizon has ended', () => {
  expect(settle(told(20), 'comes', { days: [dayBefore(3)], knownUntil: TODAY }).outcome).toBe(true);
  expect(settle(told(89), 'comes', { days: [], knownUntil: TODAY }).outcome).toBeUndefined();
  expect(settle(told(90), 'comes', { days: [], knownUntil: TODAY }).outcome).toBe(false);
});

test('the day of the telling is not yet its horizon, its last day still is, and what lies beyond is not', () => {
  const at = (daysAgo: number) => ({ days: [dayBefore(daysAgo)], knownUntil: TODAY });
  expect(settle(told(100), 'comes', at(100)).outcome).toBe(false);
  expect(settle(told(100), 'comes', at(10)).outcome).toBe(true);
  expect(settle(told(100), 'comes', at(9)).outcome).toBe(false);
});

test('what is not yet known decides nothing: planned days and days that were not imported', () => {
  expect(settle(told(10), 'comes', { days: [dayBefore(-5)], knownUntil: TODAY }).outcome).toBeUndefined();
  expect(settle(told(95), 'stays away', { days: [], knownUntil: dayBefore(7) }).outcome).toBeUndefined();
});

test('an outcome once told stays', () => {
  const settled = { ...told(200), outcome: true };
  expect(settle(settled, 'stays away', { days: [dayBefore(150)], knownUntil: TODAY })).toBe(settled);
});

test('outcomes are those that are settled, of one model', () => {
  const all = [told(10), { ...told(200), outcome: true }, { ...told(200), model: 'path', outcome: false }];
  expect(outcomesOf(all, 'quiet')).toEqual([{ chance: 0.7, came: true }]);
});
