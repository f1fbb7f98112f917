import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import { daysAgo, matterOf, TODAY } from '../mutual/matters-for-tests.ts';
import { askedOfConnectors, connectorLoad, loadText } from './connector-load.ts';
import { introductionOf } from './introductions-for-tests.ts';

const ADA = personId('ada');
const askOf = (person: string, days: number) =>
  matterOf('ask', { what: 'advice', size: 'small' }, { person, day: daysAgo(days) });
const through = (person: string, state: 'idea' | 'asked' | 'done', days = 5) =>
  introductionOf(state, { day: daysAgo(days), people: { connector: person, other: 'grace' } });

test('of a connector it counts what was asked lately, what is under way and what they promised', () => {
  const kept = {
    asks: [askOf('ada', 10), askOf('ada', 90), askOf('ada', 91), askOf('bo', 1)],
    introductions: [
      through('ada', 'asked'),
      through('ada', 'idea'),
      through('ada', 'done'),
      through('bo', 'asked'),
    ],
    promises: [
      matterOf('promise', { of: 'them', what: 'a list', hours: 1 }, { person: 'ada' }),
      matterOf('promise', { of: 'me', what: 'a map', hours: 1 }, { person: 'ada' }),
    ],
  };
  const reasons = connectorLoad(kept, ADA, TODAY);
  expect(reasons).toEqual([
    { says: 'You asked them for 2 things in the last three months.', amount: 2 },
    { says: 'They have 1 introduction under way for you.', amount: 1 },
    { says: 'They promised you 1 thing that is still to come.', amount: 1 },
  ]);
  expect(loadText(reasons, 'Ada')).toContain('much of Ada');
  expect(loadText(reasons.slice(0, 1), 'Ada')).toBe('You have asked a little of Ada lately.');
  expect(loadText([], 'Ada')).toBe('You have asked nothing of Ada lately.');
});

test('an introduction counts as asked from the day on which it was', () => {
  const asked = askedOfConnectors({
    asks: [],
    introductions: [through('ada', 'asked', 5), through('ada', 'idea')],
  });
  expect(asked).toMatchObject([{ day: daysAgo(5), people: [{ part: 'with', person: ADA }] }]);
});
