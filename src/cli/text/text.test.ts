import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned, cleanJson, cleanText } from './clean.ts';
import { plainPaper } from './paper.ts';
import { spanOfSeconds } from './seconds.ts';
import { similarWords } from './similar.ts';
import { table } from './table.ts';
import { fitted, padded, textWidth, wrapped } from './width.ts';

const HARMFUL = /(?!\n)[\p{Cc}\u202e]/u;
const hostile = fc.string({ unit: 'binary' });

test('no control character of a text reaches the terminal', () => {
  fc.assert(fc.property(hostile, (text) => !HARMFUL.test(cleanText(text))));
  expect(cleanText('a\u001b[31mb\u009b2Jc\u202ed\r\ne')).toBe('a[31mb2Jcd\ne');
});

test('texts are cleaned however deep they stand, and nothing else changes', () => {
  const dirty = { name: 'A\u0007da', list: [{ note: 'x\u001by' }], count: 3, known: true };
  expect(cleaned(dirty)).toEqual({ name: 'Ada', list: [{ note: 'xy' }], count: 3, known: true });
});

test('JSON holds control characters only as escapes, and reads back the same', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = cleanJson({ text });
      return !HARMFUL.test(json) && JSON.parse(json).text === text;
    }),
  );
});

test.each([
  ['Ada', 3],
  ['Łukasz', 6],
  ['王小明', 6],
  ['e\u0301', 1],
  ['👋', 2],
])('%s takes its places', (text, width) => expect(textWidth(text)).toBe(width));

test('a fitted text never takes more places than it may', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 40 }),
      (text, width) => textWidth(fitted(text, width)) <= width,
    ),
  );
  expect(fitted('Analytical Engines', 8)).toBe('Analyti…');
});

test('padding fills up to the width, wide signs counted twice', () => {
  expect(padded('王', 4)).toBe('王  ');
});

test('a wrapped text keeps its words and stands behind its indent', () => {
  expect(wrapped('one two three four five six', 24, '    ')).toBe('    one two three four\n    five six');
});

test('a table fits the width, its widest column cut', () => {
  const shown = table(
    ['Name', 'Works at'],
    [['Ada Lovelace', 'A very long name of an organisation']],
    plainPaper(30),
  );
  expect(shown.split('\n')).toEqual(['Name          Works at', 'Ada Lovelace  A very long nam…']);
  for (const line of shown.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(30);
});

test('without a terminal a table cuts nothing', () => {
  const long = 'x'.repeat(500);
  expect(table(['a'], [[long]], plainPaper(Number.POSITIVE_INFINITY))).toContain(long);
});

test('a typo finds the word that was meant', () => {
  const known = ['today', 'people', 'people add', 'person', 'import', 'undo'];
  expect(similarWords('tody', known)).toEqual(['today']);
  expect(similarWords('imprt', known)).toEqual(['import']);
  expect(similarWords('udno', known)).toEqual(['undo']);
  expect(similarWords('xyzzy', known)).toEqual([]);
});

test('seconds are said as a clock says them', () => {
  expect([9, 125, 3725].map(spanOfSeconds)).toEqual(['0:09', '2:05', '1:02:05']);
});
