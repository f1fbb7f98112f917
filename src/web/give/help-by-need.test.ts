import { expect, test } from 'vitest';
import { helpByNeed } from './help-by-need.ts';

const person = { id: '1a', name: 'Ada' };
const told = { why: 'Ada looks for it.', reasons: [], todo: 'Tell Ada.' };

test('a need stands once, with the best help for it first', () => {
  const give = { how: 'give' as const, person, need: 'a flat', needId: 'n1', ...told };
  const other = { how: 'give' as const, person, need: 'a van', needId: 'n2', ...told };
  const bring = {
    how: 'introduce' as const,
    person,
    helper: { id: '1b', name: 'Bo' },
    need: 'a flat',
    needId: 'n1',
    ...told,
  };
  expect(helpByNeed([give, other, bring])).toEqual([
    { best: give, others: [bring] },
    { best: other, others: [] },
  ]);
});
