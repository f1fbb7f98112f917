import { expect, test } from 'vitest';
import { spanWords } from './span-words.ts';

test('a week names its month once, and both where it goes over', () => {
  expect(spanWords('2026-11-22', '2026-11-28')).toBe('22 to 28 November');
  expect(spanWords('2026-11-28', '2026-12-04')).toBe('28 November to 4 December');
});
