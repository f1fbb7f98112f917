import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { kindDeclines } from './kind-declines.ts';
import { matterOf, TODAY } from './matters-for-tests.ts';
import { commitmentsOf, weekLoad } from './week-load.ts';

const PROMISES = [
  matterOf('promise', { of: 'me', what: 'a review', hours: 4 }, { dueDay: (TODAY + 14) as Day }),
  matterOf('promise', { of: 'me', what: 'a talk', hours: 8 }),
  matterOf('promise', { of: 'them', what: 'an introduction', hours: 1 }),
];

test('what I promised weighs on the week, what they promised does not', () => {
  // 4 hours in two weeks are 2 this week; 8 hours without a day are spread over four weeks.
  expect(commitmentsOf(PROMISES)).toHaveLength(2);
  expect(weekLoad(PROMISES, { hoursPerWeek: 3 }, TODAY)).toEqual({
    hours: 4,
    capHours: 3,
    roomHours: 0,
    isOver: true,
  });
});

test('three kind ways to decline, each whole and to the one who asked', () => {
  const drafts = kindDeclines({ name: 'Ana', isOver: true });
  expect(drafts.map(({ how }) => how)).toEqual(['No', 'Not yet', 'Less']);
  for (const { text } of drafts) expect(text).toMatch(/^Dear Ana, thank you for asking me\. .*[.?]$/);
  expect(drafts[0]?.text).toContain('My weeks are full with what I have promised others');
});

test('the time that is kept free is the reason while the week is not full', () => {
  const [no] = kindDeclines({ keptFree: 'Sundays', isOver: false });
  expect(no?.text).toMatch(/^Thank you for asking me\. I keep some time free \(Sundays\)/);
});
