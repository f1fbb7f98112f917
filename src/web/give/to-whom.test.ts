import { expect, test } from 'vitest';
import { whoAndWhat } from '../../verbs/who-and-what.ts';
import { toWhom } from './to-whom.ts';

test('words with a colon are not taken for a name', () => {
  for (const what of ['Budget: two hours', 'advice on visas', 'Li Wei: an introduction'])
    expect(whoAndWhat(toWhom('1a', what), what)).toEqual({ person: '1a', what });
});

test('without words only somebody is named', () => {
  expect(whoAndWhat(toWhom('1a', ' '), '')).toEqual({ person: '1a', what: '' });
});
