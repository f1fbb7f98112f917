import { expect, test } from 'vitest';
import { given, matterOf, received } from '../mutual/matters-for-tests.ts';
import { daysAgo, TODAY, wholePerson } from '../whole-person-for-tests.ts';
import { endorsementText } from './endorsement-text.ts';
import { returnedText } from './last-returned.ts';
import { daySawMyWork } from './seen-my-work.ts';
import { whatCanBeSaid } from './what-can-be-said.ts';
import { whoWouldSpeak } from './who-would-speak.ts';

const at = (days: number) => ({ day: daysAgo(days) });

test('my work is seen by whom I helped, by whoever spoke for me, and by colleagues with whom I am in touch', () => {
  const ada = { lastDay: daysAgo(2), firm: 'oven' };
  expect(daySawMyWork([given('help', 'big', at(30)), given('help', 'small', at(90))], ada, 'mill')).toBe(
    daysAgo(30),
  );
  expect(daySawMyWork([received('endorsement', 'big', at(7))], ada, undefined)).toBe(daysAgo(7));
  expect(daySawMyWork([], ada, 'oven')).toBe(daysAgo(2));
  expect(
    daySawMyWork([given('gift', 'big', at(1)), received('advice', 'big', at(1))], ada, 'mill'),
  ).toBeUndefined();
});

test('advocates come first, then by how surely they would; whoever has not seen my work is not named', () => {
  const people = [
    wholePerson('close', { shown: 0.9, stage: 'relationship' }),
    wholePerson('advocate', { shown: 0.6, stage: 'advocate' }),
    wholePerson('long ago', { shown: 0.8, stage: 'contact' }),
    wholePerson('blind', { shown: 0.9, stage: 'relationship' }),
    wholePerson('hardly', { shown: 0.9, stage: 'acquaintance' }),
  ];
  const favours = new Map([
    ['close', given('help', 'middle', at(10))],
    ['advocate', received('endorsement', 'big', at(100))],
    ['long ago', given('help', 'middle', at(300))],
    ['hardly', given('help', 'middle', at(10))],
  ]);
  const benefitsOf = ({ id }: { readonly id: string }) => [favours.get(id) ?? []].flat();
  const known = { people, benefitsOf, myFirm: undefined, today: TODAY };
  const found = whoWouldSpeak(known, 5);
  expect(found.map(({ person }) => person.id)).toEqual(['advocate', 'close', 'long ago']);
  // E = 0.6 · 1 · 2^(−100/730)
  expect(found[0]?.choice.endorse).toBeCloseTo(0.6 * 0.5 ** (100 / 730), 12);
  expect(found[0]?.reasons.map(({ says }) => says)).toEqual([
    'Person advocate has stood up for you before.',
    'You and Person advocate know each other well.',
    'Person advocate last saw your work 3 months ago.',
  ]);
});

test('an advocate is named after years of silence too, to be told what was done since', () => {
  const people = [wholePerson('old', { shown: 0.02, stage: 'advocate' })];
  const benefitsOf = () => [received('endorsement', 'big', at(730))];
  const found = whoWouldSpeak({ people, benefitsOf, myFirm: undefined, today: TODAY }, 5);
  // E = 0.5 · 2^(−1), F = ½ · (1 − ½²)
  expect(found[0]?.choice).toEqual({ ask: 'forward a note', endorse: 0.25, forward: 0.375 });
  const target = { name: 'Grace', knownBy: () => 0.1 };
  expect(whoWouldSpeak({ people, benefitsOf, myFirm: undefined, target, today: TODAY }, 5)).toEqual([]);
});

test('to somebody named, only who knows them is a voice', () => {
  const people = ['one', 'two'].map((id) => wholePerson(id, { shown: 0.9, stage: 'relationship' }));
  const target = { name: 'Grace', knownBy: ({ id }: { id: string }) => (id === 'two' ? 0.8 : 0) };
  const benefitsOf = () => [given('help', 'big', at(5))];
  const found = whoWouldSpeak({ people, benefitsOf, myFirm: undefined, target, today: TODAY }, 5);
  expect(found.map(({ person }) => person.id)).toEqual(['two']);
  expect(found[0]?.reasons.map(({ says }) => says)).toContain('Person two and Grace know each other well.');
});

test('it is told whether a good word was given back since', () => {
  const told = { name: 'Ada', today: TODAY };
  expect(returnedText(daysAgo(50), [], told)).toBe('You have noted nothing that you did for Ada.');
  // 2026-06-15 less 60 and 3 days
  expect(returnedText(daysAgo(50), [given('help', 'small', at(60))], told)).toBe(
    'You last gave Ada a hand, on 16 April, before they spoke for you.',
  );
  expect(
    returnedText(daysAgo(50), [given('help', 'small', at(60)), given('time', 'small', at(3))], told),
  ).toBe('You last gave Ada time, on 12 June.');
});

test('an endorsement is told with its words, its listener and what came of it', () => {
  const about = { direction: 'received', words: 'the best of her year', result: 'a room' } as const;
  const told = { name: 'Ada', heardBy: 'Grove School', today: TODAY };
  expect(endorsementText({ day: daysAgo(3), about }, told)).toBe(
    'Ada spoke for you to Grove School on 12 June: “the best of her year”. What came of it: a room.',
  );
  const bare = { direction: 'given', words: '' } as const;
  expect(endorsementText({ day: daysAgo(3), about: bare }, { name: 'Ada', today: TODAY })).toBe(
    'You spoke for Ada on 12 June.',
  );
});

test('what can be said is what is noted: since when, their work, their help, the promises they kept', () => {
  const line = {
    ...wholePerson('ada', {
      firstDay: daysAgo(800),
      activeDays: 40,
      title: 'Professor',
      organisation: 'Grove School',
    }),
    name: 'Ada',
  };
  const kept = matterOf('promise', { of: 'them', what: 'the minutes', hours: 1 }, { state: 'kept' });
  const open = matterOf('promise', { of: 'them', what: 'a map', hours: 1 });
  const mine = matterOf('promise', { of: 'me', what: 'a list', hours: 1 }, { state: 'kept' });
  const benefits = [
    received('time', 'small', at(3)),
    received('help', 'big', at(30)),
    given('advice', 'big', at(1)),
  ];
  expect(whatCanBeSaid({ line, benefits, promises: [kept, open, mine] }, TODAY)).toEqual([
    'You have been in touch with Ada for 2 years, since 6 April 2024, on 40 days.',
    'Ada is Professor at Grove School, as their card says.',
    'On 16 May Ada gave you a hand.',
    'On 12 June Ada gave you time.',
    'Ada kept their word: “the minutes”.',
  ]);
  expect(whatCanBeSaid({ line: wholePerson('bo'), benefits: [], promises: [] }, TODAY)).toEqual([]);
});
