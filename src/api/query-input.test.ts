import { expect, test } from 'vitest';
import { z } from 'zod';
import { queryInput } from './query-input.ts';

const schema = z.object({
  word: z.string().optional(),
  days: z.coerce.number().int().optional(),
  whole: z.boolean().default(false),
  tags: z.array(z.string()).max(3).optional(),
  sizes: z.array(z.number().optional()).default([]),
  kind: z.enum(['a', 'b']).nullable().optional(),
});
const read = (query: string): unknown => queryInput(schema, new URLSearchParams(query));

test('each value becomes what its field wants', () => {
  expect(read('word=5&days=12&whole=false&tags=5&sizes=1&sizes=2.5&kind=b')).toEqual({
    word: '5',
    days: 12,
    whole: false,
    tags: ['5'],
    sizes: [1, 2.5],
    kind: 'b',
  });
});

test('what does not fit is left as it was written', () => {
  const written = { days: 'many', whole: 'yes', sizes: ['', ' '], word: ['a', 'b'], colour: 'red' };
  expect(read('days=many&whole=yes&sizes=&sizes=%20&word=a&word=b&colour=red')).toEqual(written);
});

test('a key that every object has is a field like any other', () => {
  expect(Object.keys(queryInput(schema, new URLSearchParams('__proto__=1&toString=2')))).toEqual([
    '__proto__',
    'toString',
  ]);
});
