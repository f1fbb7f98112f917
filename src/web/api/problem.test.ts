import { expect, test } from 'vitest';
import { isSignedOut, problemFrom, sentenceOf } from './problem.ts';

test('a problem keeps its sentence, its code and what stands below it', () => {
  const problem = problemFrom(422, {
    detail: 'This is no day.',
    code: 'day_not_readable',
    details: ['This is no day.', 'on'],
  });
  expect([problem.message, problem.code, problem.details]).toEqual([
    'This is no day.',
    'day_not_readable',
    ['on'],
  ]);
});

test('a sentence about the command line is said in the words of the browser, without ids', () => {
  const problem = problemFrom(409, { detail: 'Use --me ADDRESS.', code: 'me_unknown', details: ['01k9x2'] });
  expect(problem.message).not.toContain('--me');
  expect(problem.details).toEqual([]);
});

test.each([
  [
    'Nobody has said who you are yet. `mutuals me ADDRESS` says it, or name somebody with --through NAME.',
    'Nobody has said who you are yet.',
  ],
  ['Say how much a week has room for: --minutes 90, or --contacts 8.', 'Say how much a week has room for.'],
  [
    'This introduction is "met" already. `mutuals undo` takes a step back.',
    'This introduction is "met" already.',
  ],
  ['Say minutes or contacts, not both.', 'Say minutes or contacts, not both.'],
  ['“well-known -- and loved” is no day.', '“well-known -- and loved” is no day.'],
])('"%s" is said without its command', (detail, says) => {
  expect(problemFrom(422, { detail, code: 'input_invalid' }).message).toBe(says);
});

test('an answer that is no problem document still gives a sentence', () => {
  expect(problemFrom(502, undefined).message).toBe('The server answered with 502. Try again.');
  expect(sentenceOf(new TypeError('x is not a function'))).not.toContain('x is not');
});

test('only 401 means signed out', () => {
  expect([
    isSignedOut(problemFrom(401, {})),
    isSignedOut(problemFrom(403, {})),
    isSignedOut(new Error('401')),
  ]).toEqual([true, false, false]);
});
