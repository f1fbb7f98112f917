import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { matterId, personId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import { isLapsed, nextMeeting } from './planned-events.ts';

const TODAY = 20_000 as Day;
const event = (
  id: string,
  ahead: number,
  known: Partial<Matter<'event'>> = {},
  time?: string,
): Matter<'event'> => ({
  id: matterId(id),
  kind: 'event',
  day: (TODAY + ahead) as Day,
  state: 'open',
  people: [],
  about: {
    name: id,
    kind: 'meeting',
    others: [],
    ...(time !== undefined && { planned: { key: id, series: id, time, isRepeated: false } }),
  },
  ...known,
});

const five = [1, 2, 3, 4, 5].map((at) => ({ part: 'expected', person: personId(String(at)) }));

test('a meeting of the calendar is asked about for a week when five were expected, a smaller one not at all', () => {
  const events = [
    event('a week', -7, { people: five }, '09:00'),
    event('longer', -8, { people: five }, '09:00'),
    event('small', -1, { people: five.slice(1) }, '09:00'),
    event('today', 0, {}, '09:00'),
    event('told', -8, { state: 'told' }, '09:00'),
    event('by hand', -80),
  ];
  expect(events.filter((one) => isLapsed(one, TODAY)).map(({ id }) => id)).toEqual(['longer', 'small']);
});

test('the next meeting is the earliest that is still to come, by its hour on one day', () => {
  const events = [
    event('over', -1, {}, '09:00'),
    event('later', 1, {}, '14:00'),
    event('next', 1, {}, '09:00'),
  ];
  expect(nextMeeting(events, TODAY)?.id).toBe('next');
  expect(nextMeeting(events.slice(0, 1), TODAY)).toBeUndefined();
});
