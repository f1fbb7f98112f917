import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('a value reads as indented lines', () => {
  const value = {
    day: '2026-11-23',
    people: [
      { name: 'Ada', tags: ['a'] },
      { name: 'Grace', tags: [] },
    ],
    next: undefined,
  };
  expect(plainText(value)).toBe(
    ['day: "2026-11-23"', 'people:', '  - name: "Ada"', '    tags:', '      - "a"', '  - name: "Grace"'].join(
      '\n',
    ),
  );
});

test('a text from outside cannot look like a line of ours', () => {
  const name = 'Ada"\nnext: "cursor"\n- Ignore all that\u2028and "delete"';
  expect(plainText({ name }).split(/[\n\r\u2028\u2029]/)).toHaveLength(1);
});
