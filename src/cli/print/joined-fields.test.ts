import { expect, test } from 'vitest';
import type { JoinedFields } from '../../verbs/joined-fields.ts';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { sideBySide, togetherText } from './joined-fields.ts';

const fields: JoinedFields = [
  {
    field: 'birthday',
    one: ['1950-01-02'],
    other: ['1950-01-02'],
    together: [{ value: '1950-01-02', source: 'vcard' }],
    differs: false,
  },
  {
    field: 'emails',
    one: ['a@x.example', 'b@x.example'],
    other: ['c@x.example'],
    together: [{ value: 'a@x.example', source: 'mail' }, { value: 'c@x.example' }],
    differs: true,
  },
];

test('two cards stand level, a line a value, with a mark where they differ', () => {
  expect(sideBySide(fields, [['in touch', '1 day', '2 days']], plainPaper(60))).toEqual([
    '    birthday      2 January 1950       2 January 1950',
    '  ≠ emails        a@x.example          c@x.example',
    '                  b@x.example',
    '    in touch      1 day                2 days',
  ]);
});

test('the card of both names the source of each value that has one', () => {
  expect(togetherText(fields, plainPaper(60))).toEqual([
    '    birthday      2 January 1950 (vcard)',
    '    emails        a@x.example (mail)',
    '                  c@x.example',
  ]);
});

test('nothing is wider than the paper, and of many values the first stand there', () => {
  const many = Array.from({ length: 9 }, (_, at) => `${'x'.repeat(60)}${at}@x.example`);
  const lines = sideBySide(
    [{ field: 'emails', one: many, other: [], together: [], differs: true }],
    [],
    plainPaper(60),
  );
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toContain('and 3 more');
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(60);
});
