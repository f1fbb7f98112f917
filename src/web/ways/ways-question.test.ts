import { expect, test } from 'vitest';
import { isAsked, kindsAsked, waysQuestion, withoutKinds } from './ways-question.ts';

test('a question is read from the address', () => {
  const question = waysQuestion({ to: ' Quayside Homes ', field: 'law', level: 'head', for: 'news' });
  expect(question).toEqual({ to: 'Quayside Homes', field: 'law', level: 'head', for: 'news' });
  expect(kindsAsked(question)).toEqual({ field: 'law', level: 'head' });
  expect(withoutKinds(question)).toEqual({ to: 'Quayside Homes', for: 'news' });
});

test('what makes no sense, and what holds anyway, is left out', () => {
  expect(waysQuestion({ to: '  ', field: true, for: 'act', other: 'x' })).toEqual({});
});

test('a name that looks like a number stays a text, and one without end is cut', () => {
  expect(waysQuestion({ to: 42 })).toEqual({ to: '42' });
  expect(waysQuestion({ to: 'a'.repeat(999) }).to).toHaveLength(300);
});

test('a name or one kind is a question, what for alone is none', () => {
  expect([
    isAsked({ to: 'Ada' }),
    isAsked({ place: 'Portugal' }),
    isAsked({ for: 'news' }),
    isAsked({}),
  ]).toEqual([true, true, false, false]);
});
