import { expect, test } from 'vitest';
import { troubleWords } from './trouble-words.ts';

test('a name that leads nowhere, or to several, is said without a command', () => {
  const codes = ['person_not_found', 'target_not_found', 'person_ambiguous', 'organisation_ambiguous'];
  for (const code of codes) {
    const says = troubleWords(code, 'Ada', false);
    expect(says, code).toContain('“Ada”');
    expect(says, code).not.toContain('mutuals');
  }
});

test('a kind beside one person is told apart from any other wrong input', () => {
  expect(troubleWords('input_invalid', 'Ada', true)).toMatch(/one person/);
  expect(troubleWords('input_invalid', 'Ada', false)).toBeUndefined();
});

test('of other trouble it says nothing', () => {
  expect(troubleWords('database_busy', 'Ada', false)).toBeUndefined();
});
