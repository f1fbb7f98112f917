import { expect, test } from 'vitest';
import { TODAY } from '../../../../test/contact-days.ts';
import type { Day } from '../../day.ts';
import { circle, circleWith } from './circle.ts';
import { lastSeen, lastSeenWith, NEVER_SEEN, seenDaysAgoOf } from './last-seen.ts';
import type { SeenGroup } from './seen-group.ts';

const mail = (daysAgo: number, people: readonly number[], from = 0): SeenGroup => ({
  day: (TODAY - daysAgo) as Day,
  channel: 'mail',
  from,
  people,
  present: people.length + 1,
});

test('who was on a mail with others was seen then, who only wrote to me was not', () => {
  const known = circle(5, 0, [mail(9, [1, 2]), mail(4, [2, 3]), mail(1, [1]), mail(-3, [1, 3])], []);
  expect([...lastSeen(known, TODAY)]).toEqual([NEVER_SEEN, TODAY - 9, TODAY - 4, TODAY - 4, NEVER_SEEN]);
});

test('one interaction more is as if all were looked at anew', () => {
  const before = circle(5, 0, [mail(9, [1, 2])], []);
  for (const group of [mail(4, [2, 3]), mail(20, [1, 2]), mail(-1, [1, 2]), mail(2, [3], 4)])
    expect(lastSeenWith(lastSeen(before, TODAY), group, { me: 0, today: TODAY })).toEqual(
      lastSeen(circleWith(before, group), TODAY),
    );
});

test('a later contact with me counts, and without others nothing is known', () => {
  expect(seenDaysAgoOf(TODAY - 9, (TODAY - 2) as Day, TODAY)).toBe(2);
  expect(seenDaysAgoOf(TODAY - 9, undefined, TODAY)).toBe(9);
  expect(seenDaysAgoOf(NEVER_SEEN, (TODAY - 2) as Day, TODAY)).toBeUndefined();
  expect(seenDaysAgoOf(undefined, (TODAY - 2) as Day, TODAY)).toBeUndefined();
});
