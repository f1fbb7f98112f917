import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, dayText } from '../../day.ts';
import { type Due, type DueInput, daysLater, due } from './due.ts';
import { stillClose } from './still-close.ts';
import { explainInterval, targetInterval } from './target-interval.ts';

const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));
const monthly = { days: 30, from: 'hand' } as const;
const silentFor = (days: number, known: Partial<DueInput> = {}): Due | undefined =>
  due({ interval: monthly, lastDay: daysLater(TODAY, -days), holidays: [], ...known }, TODAY);

test('by hand comes before circles, the shortest circle before rhythm and layer', () => {
  const circles = [
    { name: 'choir', intervalDays: 60 },
    { name: 'board', intervalDays: 20 },
  ];
  const all = { byHandDays: 45, circles, usualGapDays: 3, layer: 15 } as const;
  expect(targetInterval(all)).toEqual({ days: 45, from: 'hand' });
  expect(targetInterval({ circles, usualGapDays: 3, layer: 15 })).toEqual({
    days: 20,
    from: 'circle',
    circle: 'board',
  });
});

test('of rhythm and layer the shorter decides: min(30, 2 · 10) and min(30, 2 · 20)', () => {
  expect(targetInterval({ circles: [], usualGapDays: 10, layer: 15 })).toMatchObject({
    days: 20,
    from: 'rhythm',
  });
  expect(targetInterval({ circles: [], usualGapDays: 20, layer: 15 })).toMatchObject({
    days: 30,
    from: 'layer',
  });
  expect(targetInterval({ circles: [], usualGapDays: 20 })).toMatchObject({ days: 40, from: 'rhythm' });
  expect(targetInterval({ circles: [] })).toBeUndefined();
});

test('an interval says where it comes from', () => {
  const says = (known: Parameters<typeof targetInterval>[0]): string | undefined => {
    const interval = targetInterval(known);
    return interval && explainInterval(interval).says;
  };
  expect(says({ circles: [], byHandDays: 21 })).toBe('Every 3 weeks, as you said.');
  expect(says({ circles: [{ name: 'board', intervalDays: 20 }] })).toBe(
    'Every 3 weeks, as for everybody in board.',
  );
  expect(says({ circles: [], usualGapDays: 10 })).toBe(
    'Every 3 weeks at the latest: you two are usually in touch every 10 days.',
  );
  expect(says({ circles: [], layer: 50 })).toBe('Every 6 months, as with your fifty friends.');
});

test('monthly, with a fifth of tolerance: soon from 24 days, late from 36, last chance from 4 · 30', () => {
  const stages = [23, 24, 29, 30, 35, 36, 119, 120].map((days) => silentFor(days)?.stage);
  expect(stages).toEqual(['not yet', 'soon', 'soon', 'due', 'due', 'late', 'late', 'last chance']);
});

test('with a rhythm the last chance is at eight usual gaps, never before twice the interval', () => {
  expect(silentFor(79, { usualGapDays: 10 })?.stage).toBe('late');
  expect(silentFor(80, { usualGapDays: 10 })?.stage).toBe('last chance');
  expect(silentFor(59, { usualGapDays: 1 })?.stage).toBe('late');
  expect(silentFor(60, { usualGapDays: 1 })?.stage).toBe('last chance');
});

test('a snooze and a holiday put off, never means never', () => {
  expect(silentFor(40, { attention: { state: 'never' } })).toBeUndefined();
  const snoozed = silentFor(40, { attention: { state: 'snoozed', until: daysLater(TODAY, 5) } });
  expect(snoozed && [dayText(snoozed.day), snoozed.stage]).toEqual(['2026-03-06', 'paused']);
  const holidays = [
    { from: daysLater(TODAY, 8), to: daysLater(TODAY, 9) },
    { from: daysLater(TODAY, -3), to: daysLater(TODAY, 7) },
  ];
  const away = silentFor(40, { holidays });
  expect(away && [dayText(away.day), away.stage]).toEqual(['2026-03-11', 'paused']);
  expect(silentFor(27, { holidays })?.stage).toBe('not yet');
  expect(silentFor(40, { holidays: [{ from: daysLater(TODAY, -9), to: daysLater(TODAY, -1) }] })?.stage).toBe(
    'late',
  );
});

test('who was never in touch is due today', () => {
  expect(due({ interval: monthly, lastDay: undefined, holidays: [] }, TODAY)).toEqual({
    day: TODAY,
    stage: 'due',
  });
});

test('one more day of silence never makes anybody less due', () => {
  const order = ['not yet', 'soon', 'due', 'late', 'last chance'];
  const days = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(days, days, fc.option(days, { nil: undefined }), (interval, silence, usualGapDays) => {
      const known = {
        interval: { days: interval, from: 'hand' as const },
        ...(usualGapDays !== undefined && { usualGapDays }),
      };
      const [now, later] = [silentFor(silence, known), silentFor(silence + 1, known)];
      expect(order.indexOf(later?.stage ?? '')).toBeGreaterThanOrEqual(order.indexOf(now?.stage ?? ''));
      expect((now?.day ?? 0) <= TODAY).toBe(silence >= interval);
    }),
  );
});

test('a long silence in a layer is a question, not a verdict', () => {
  const tie = { layer: 50, silenceInDays: 425, outlastsSilence: false } as const;
  expect(stillClose(tie)?.asks).toBe('Still close? Nothing in 14 months.');
  expect(stillClose({ ...tie, silenceInDays: 359 })).toBeUndefined();
  expect(stillClose({ ...tie, layer: 5, silenceInDays: 180 })).toBeDefined();
  expect(stillClose({ ...tie, layer: 5, silenceInDays: 179 })).toBeUndefined();
});

test('kin, people without a layer and those just answered about are not asked about', () => {
  const tie = { layer: 50, silenceInDays: 425, outlastsSilence: false } as const;
  expect(stillClose({ ...tie, outlastsSilence: true })).toBeUndefined();
  expect(stillClose({ ...tie, layer: undefined })).toBeUndefined();
  expect(stillClose({ ...tie, daysSinceAnswer: 30 })).toBeUndefined();
  expect(stillClose({ ...tie, daysSinceAnswer: 400 })).toBeDefined();
});
