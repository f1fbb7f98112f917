import { expect, test } from 'vitest';
import { ANSWERS } from '../../core/bond-after-answer.ts';
import { PAGES } from '../app/pages.ts';
import { ANSWER_WORDS, answeredWords } from './answers.ts';

test('each answer has a button, and a key that nothing else on the page has', () => {
  expect(ANSWER_WORDS.map(({ answer }) => answer)).toEqual([...ANSWERS]);
  const keys = ANSWER_WORDS.map(({ key }) => key);
  const taken = ['j', 'k', 'l', 'c', 'u', '?', ...PAGES.flatMap(({ key }) => key ?? [])];
  expect(new Set([...keys, ...taken]).size).toBe(keys.length + taken.length);
});

test('an answer says what follows from it', () => {
  const says = ANSWERS.map((answer) => answeredWords({ name: 'Ada', answer, remindedOn: 'on 3 May' }));
  expect(says).toEqual([
    'You reach out to Ada; Today reminds you on 3 May.',
    'The tie with Ada rests; nobody asks about this silence again.',
    'Ada is let go; nobody plans or asks for them until you are in touch again.',
  ]);
});
