import { expect, test } from 'vitest';
import { dayOf } from '../../core/day.ts';
import {
  importanceWords,
  kindsWords,
  lacksWords,
  outcomeWords,
  whereAndWhen,
  withoutName,
} from './goal-words.ts';

const today = dayOf(new Date('2026-11-23T12:00:00Z'));

test('a goal says where and by when, as far as that was said', () => {
  expect(
    [{ place: 'Porto', by: '2027-06-01' }, { by: '2026-11-24' }, { place: 'Porto' }, {}].map((goal) =>
      whereAndWhen(goal, today),
    ),
  ).toEqual(['Porto, by 1 June 2027', 'by tomorrow', 'Porto', '']);
});

test('what came of a goal ends as a sentence does', () => {
  expect(['opened in May', 'it works!', 'Yes.'].map((outcome) => outcomeWords({ outcome }))).toEqual([
    'opened in May.',
    'it works!',
    'Yes.',
  ]);
});

test('below its title a sentence does not name it again', () => {
  expect(withoutName('Sales: you know nobody for this yet.', 'Sales')).toBe('You know nobody for this yet.');
  expect(withoutName('Sales hangs on Ada alone.', 'Sales')).toBe('Sales hangs on Ada alone.');
});

test('kinds of people are told as one would', () => {
  expect(kindsWords({ kinds: ['who sells', 'who runs a firm'] })).toBe(
    'Somebody who sells; or who runs a firm.',
  );
  expect(kindsWords({ kinds: [] })).toContain('Nobody has said yet');
  expect(importanceWords({ importance: 3 })).toBe('needed most');
});

test('a goal tells what it lacks most', () => {
  expect([[], ['Law'], ['Law', 'Sales'], ['Law', 'Sales', 'Money']].map(lacksWords)).toEqual([
    '',
    'It lacks Law most.',
    'It lacks Law and Sales most.',
    'It lacks Law, Sales and Money most.',
  ]);
});
