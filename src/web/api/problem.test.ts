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
