import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';

test('what is short stays as it is', () => {
  const value = { name: 'Ada', list: [1, { deep: true }], nothing: null };
  expect(bounded(value)).toEqual({ value, cut: false });
});

test('a long list is cut wherever it stands', () => {
  const { value, cut } = bounded({ people: [{ records: Array.from({ length: 60 }, (_, at) => at) }] });
  expect([value, cut]).toEqual([{ people: [{ records: Array.from({ length: 50 }, (_, at) => at) }] }, true]);
});

test('a long text is cut, but never inside a character', () => {
  const { value, cut } = bounded({ note: `${'x'.repeat(1999)}🌱 and more` });
  expect([value, cut]).toEqual([{ note: `${'x'.repeat(1999)}…` }, true]);
});
