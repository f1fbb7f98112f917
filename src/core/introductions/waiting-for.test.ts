import { expect, test } from 'vitest';
import type { IntroductionState } from '../matters/introduction.ts';
import { daysAgo, TODAY } from '../mutual/matters-for-tests.ts';
import { introductionText } from './introduction-text.ts';
import { introductionOf, NAMES } from './introductions-for-tests.ts';
import { inOrderOfWaiting, waitingFor } from './waiting-for.ts';

const waiting = (
  state: IntroductionState,
  days: number,
  { direction = 'received' as 'received' | 'given', isTold = false } = {},
) => waitingFor(introductionOf(state, { direction, day: daysAgo(days) }), { names: NAMES, isTold }, TODAY);

test('an ask may wait two weeks with the connector; the day after, one asks kindly', () => {
  expect(waiting('asked', 14)).toEqual({
    for: 'them',
    dueDay: TODAY,
    lateDays: 0,
    todo: 'Wait for Ada.',
  });
  expect(waiting('asked', 15)).toMatchObject({
    lateDays: 1,
    todo: 'Ask Ada kindly how it stands, or say that it does not matter.',
  });
});

test('what is done waits for me until the connector has heard of it, and what I gave does not', () => {
  expect(waiting('done', 10)).toMatchObject({
    for: 'me',
    lateDays: 3,
    todo: 'Tell Ada what became of it, and thank them.',
  });
  expect(waiting('done', 10, { isTold: true })).toEqual({ for: 'nobody', lateDays: 0 });
  expect(waiting('done', 10, { direction: 'given' }).for).toBe('nobody');
  expect(waiting('declined', 10).for).toBe('nobody');
});

test('two whom I brought together are asked after three weeks', () => {
  expect(waiting('made', 21, { direction: 'given' }).lateDays).toBe(0);
  expect(waiting('made', 22, { direction: 'given' })).toMatchObject({
    for: 'them',
    lateDays: 1,
    todo: 'Ask Bo and Grace how it went.',
  });
});

test('the late come first, then what waits for me, then the oldest', () => {
  const placed = (id: string, state: IntroductionState, days: number) => ({
    id,
    since: daysAgo(days),
    waiting: waiting(state, days),
  });
  const all = [
    placed('over', 'declined', 90),
    placed('theirs', 'asked', 5),
    placed('mine', 'idea', 2),
    placed('mine older', 'idea', 3),
    placed('late', 'agreed', 20),
    placed('later', 'met', 40),
  ];
  expect(inOrderOfWaiting(all).map(({ id }) => id)).toEqual([
    'later',
    'late',
    'mine older',
    'mine',
    'theirs',
    'over',
  ]);
});

test('it is told in one sentence how it stands and since when', () => {
  const asked = introductionOf('asked', { day: daysAgo(20) });
  expect(introductionText(asked, NAMES, TODAY)).toBe('You asked Ada to bring you to Grace, 2 weeks ago.');
  const idea = introductionOf('idea', { direction: 'given' });
  expect(introductionText(idea, NAMES, TODAY)).toBe('You could bring Bo and Grace together, noted today.');
});
