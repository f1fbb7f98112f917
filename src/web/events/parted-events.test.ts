import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../core/day.ts';
import { partedEvents } from './parted-events.ts';

const TODAY = parseDay('2026-06-15') ?? (0 as Day);
const event = (name: string, day: string, known: { told?: boolean; calendar?: boolean } = {}) => ({
  id: name,
  name,
  kind: name,
  day,
  told: false,
  expected: [],
  others: [],
  met: [],
  ...known,
});

test('what a calendar plans after two weeks waits; what was noted by hand, and what is soon, is shown at once', () => {
  const coming = [
    event('soon', '2026-06-29', { calendar: true }),
    event('later', '2026-06-30', { calendar: true }),
    event('by hand', '2026-09-01'),
  ];
  const past = [event('untold', '2026-06-01'), event('told', '2026-06-01', { told: true })];
  const parted = partedEvents({ coming, past }, TODAY);
  expect(Object.entries(parted).map(([part, events]) => [part, events.map(({ name }) => name)])).toEqual([
    ['coming', ['soon', 'by hand']],
    ['later', ['later']],
    ['untold', ['untold']],
    ['told', ['told']],
  ]);
});
