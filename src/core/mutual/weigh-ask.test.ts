import { expect, test } from 'vitest';
import type { AskAnswer } from '../matters/ask.ts';
import { favourOf } from '../matters/told-by-benefits.ts';
import { askSituationOf, type BeforeAsk } from './ask-situation-of.ts';
import { askText } from './ask-text.ts';
import { daysAgo, matterOf, received, TODAY } from './matters-for-tests.ts';
import { chanceText, weighAsk } from './weigh-ask.ts';

const before = (more: Partial<BeforeAsk> = {}): BeforeAsk => ({
  line: { stage: 'relationship', lastDay: daysAgo(10), usualGapDays: 14 },
  size: 'middle',
  favours: [],
  asks: [],
  promises: [],
  thanks: [],
  ...more,
});

const ask = (state: AskAnswer | 'open', days: number, answeredDaysAgo?: number) =>
  matterOf(
    'ask',
    {
      what: 'an introduction to Li',
      size: 'middle',
      ...(answeredDaysAgo !== undefined && { answeredDay: daysAgo(answeredDaysAgo) }),
    },
    { state, day: daysAgo(days) },
  );

const promise = (of: 'me' | 'them', days: number) =>
  matterOf('promise', { of, what: 'send the deck', hours: 1 }, { dueDay: daysAgo(days) });

const owed = matterOf('thanks', { what: 'advice on visas', kind: 'advice' });

test('the situation is what is kept between the two', () => {
  const situation = askSituationOf(
    before({
      asks: [ask('yes', 90, 50), ask('no', 200, 190)],
      promises: [promise('me', 2), promise('me', -5), promise('them', 1)],
      thanks: [owed],
    }),
    TODAY,
  );
  expect(situation).toMatchObject({
    stage: 'relationship',
    daysSinceContact: 10,
    usualGapDays: 14,
    lastAsk: { daysAgo: 50, outcome: 'yes' },
    theirLoad: 'usual',
    promisesOpen: 2,
    promisesLate: 1,
    thanksDue: 1,
  });
});

test('an ask without an answer counts from the day it was made; three open things with them are a lot', () => {
  const situation = askSituationOf(
    before({ asks: [ask('open', 12), ask('open', 80)], promises: [promise('them', 0)] }),
    TODAY,
  );
  expect(situation.lastAsk).toEqual({ daysAgo: 12, outcome: 'no answer' });
  expect(situation.theirLoad).toBe('heavy');
});

test('without anything against it: ask now, seven in ten, and nothing to do first', () => {
  expect(weighAsk(before(), 'Ana', TODAY)).toMatchObject({ verdict: 'ask now', chance: 0.7, first: [] });
});

test('a late promise and open thanks are named first', () => {
  const weighed = weighAsk(before({ promises: [promise('me', 2)], thanks: [owed] }), 'Ana', TODAY);
  expect(weighed).toMatchObject({ verdict: 'give first', chance: 0.35 });
  expect(weighed.first).toEqual([
    'Keep what you promised Ana: “send the deck”.',
    'Thank Ana for “advice on visas”.',
    'Do Ana a good turn: something that you have and they need.',
  ]);
});

test('much received and nothing given: give first', () => {
  // 12 received: Beta(1, 13) has its upper end at 0.21, below 0.4.
  const favours = Array.from({ length: 3 }, () => favourOf(received('endorsement', 'big')));
  expect(weighAsk(before({ favours }), 'Ana', TODAY).verdict).toBe('give first');
});

test('a long silence: catch up first, and what they wrote last is to be answered', () => {
  const line = {
    stage: 'relationship',
    lastDay: daysAgo(400),
    waiting: { owedBy: 'me', since: daysAgo(400), chance: 0.1 },
  } as const;
  const { verdict, chance, first } = weighAsk(before({ line }), 'Ana', TODAY);
  expect([verdict, chance]).toEqual(['catch up first', 0.45]);
  expect(first[0]).toBe('Answer the last thing Ana wrote to you.');
});

test('a stranger: not this person, and look for a way there', () => {
  const weighed = weighAsk(before({ line: { stage: 'stranger', lastDay: daysAgo(3) } }), 'Li Wei', TODAY);
  expect(weighed).toMatchObject({ verdict: 'not this person', chance: 0.15, channel: 'face to face' });
  expect(weighed.first).toEqual(['Look for somebody who knows you both and could bring you to Li Wei.']);
});

test.each([
  [0.7, 'about 7 in 10'],
  [0.45, 'about 9 in 20'],
  [0.15, 'about 3 in 20'],
])('a chance of %s is said as "%s"', (chance, says) => {
  expect(chanceText(chance)).toContain(says);
});

test.each<[AskAnswer | 'open', number, string]>([
  ['yes', 30, 'You asked Ana on 30 January: “an introduction to Li”. They said yes.'],
  ['no answer', 30, 'You asked Ana on 30 January: “an introduction to Li”. No answer came.'],
  ['open', 30, 'You asked Ana on 30 January: “an introduction to Li”. For 4 weeks no answer has come yet.'],
  ['open', 0, 'You asked Ana on 1 March: “an introduction to Li”. The answer is to come.'],
])('an ask that is %s since %s days', (state, days, says) => {
  expect(askText(ask(state, days), 'Ana', TODAY)).toBe(says);
});
