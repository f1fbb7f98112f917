import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePhrases } from './name-phrases.ts';
import { understandLine } from './understand.ts';

const KNOWN = [
  { id: 'ana', names: ['Ana Ruiz'] },
  { id: 'taro', names: ['田中太郎', 'Taro Tanaka'] },
  { id: 'soren', names: ['Sören Müller', ''] },
];
const context = { now: new Date('2026-11-25T14:20:00Z'), offsetMinutes: 60, known: KNOWN };

const PIECES = [
  'coffee',
  'with',
  'Ana',
  'Ruiz',
  'yesterday',
  'last',
  'Tuesday',
  'in',
  '3',
  'weeks',
  'follow up',
  'and',
  ',',
  '.',
  ': ',
  "'s",
  'ß',
  'é',
  'e\u0301',
  'İ',
  'ﬁ',
  '田中太郎',
  '31.',
  '12.',
  '2026-02-30',
  '29 February',
  '25:99',
  'vor',
  'zwei',
  'Wochen',
  'mit',
  'hier',
  'à',
  '🎉',
  '\n',
  'Dr.',
  'van der',
  'introduce me to',
  'Li',
  '999',
  'years ago',
  'noon',
  'emailed',
  'from',
  '\ud800',
  '\u0000',
  'Christmas',
  'a',
];
const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
);

test('whatever is typed, the text stays and the spans lie in it in order without overlap', () => {
  fc.assert(
    fc.property(line, (text) => {
      const { text: kept, spans, people } = understandLine(text, context);
      expect(kept).toBe(text);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const one of people) expect(one.phrase).toBe(text.slice(one.start, one.end));
    }),
    { numRuns: 1000 },
  );
});

const lettersOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort();

test('every letter of the line is in a span or among the rest', () => {
  fc.assert(
    fc.property(line, (text) => {
      const { spans, rest } = understandLine(text, context);
      const marked = spans.map(({ start, end }) => text.slice(start, end));
      expect(lettersOf([...marked, ...rest].join(' '))).toEqual(lettersOf(text));
    }),
    { numRuns: 500 },
  );
});

test('the same line at the same moment is always understood alike', () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(understandLine(text, context)).toEqual(understandLine(text, context));
      expect(namePhrases(text)).toEqual(namePhrases(text));
    }),
    { numRuns: 200 },
  );
});

test('a follow-up lies ahead, whatever the line says', () => {
  fc.assert(
    fc.property(line, (text) => {
      const { followUp } = understandLine(`${text} follow up ${text}`, context);
      if (followUp) expect(followUp.day).toBeGreaterThan(20782);
    }),
    { numRuns: 300 },
  );
});
