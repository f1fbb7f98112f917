import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import type { IntroductionStep } from '../matters/introduction.ts';
import { daysAgo } from '../mutual/matters-for-tests.ts';
import { askOfIntroduction } from './ask-of-introduction.ts';
import { introductionOf } from './introductions-for-tests.ts';

const people = { connector: 'ada', other: 'grace' };
const after = (
  steps: readonly [IntroductionStep['state'], number][],
  direction: 'received' | 'given' = 'received',
) => {
  const introduction = introductionOf('idea', { direction, people });
  const taken = steps.map(([state, days]) => ({ state, day: daysAgo(days) }));
  return askOfIntroduction({ ...introduction, about: { ...introduction.about, steps: taken } }, 'Grace');
};

test('an introduction that was asked for is an open ask of the connector, from that day on', () => {
  expect(
    after([
      ['idea', 9],
      ['asked', 5],
    ]),
  ).toEqual({
    id: 'i1',
    kind: 'ask',
    day: daysAgo(5),
    state: 'open',
    people: [{ part: 'with', person: personId('ada') }],
    about: { what: 'an introduction to Grace', size: 'middle' },
  });
});

test.each([
  ['agreed', 'yes'],
  ['met', 'yes'],
  ['declined', 'no'],
] as const)('what was %s after the ask was answered with %s', (state, answer) => {
  const ask = after([
    ['asked', 5],
    [state, 2],
    ['done', 1],
  ]);
  expect([ask?.state, ask?.about.answeredDay]).toEqual([answer, daysAgo(2)]);
});

test('what came further without a word of the asking was asked on that day', () => {
  const ask = after([
    ['idea', 9],
    ['made', 3],
  ]);
  expect([ask?.day, ask?.state]).toEqual([daysAgo(3), 'yes']);
});

test('an idea, what was given up before it was asked, and what I bring about ask nothing of a connector', () => {
  expect(after([['idea', 9]])).toBeUndefined();
  expect(
    after([
      ['idea', 9],
      ['declined', 8],
    ]),
  ).toBeUndefined();
  expect(after([['asked', 5]], 'given')).toBeUndefined();
});
