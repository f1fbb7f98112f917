import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = (letter: string, isWhole = true): readonly string[] =>
  ownWords(bytes(letter), isWhole).map((words) => new TextDecoder().decode(words));

test('a letter that quotes nothing is all the sender\u2019s own', () => {
  expect(own('Hello Bo,\n\nfine.\n\nAda\n')).toEqual(['Hello Bo,\n\nfine.\n\nAda\n']);
});

test.each([
  '> Shall we meet?\n> Bo\n',
  'On Mon, 2 Mar 2026 at 10:00, Bo <bo@x.example> wrote:\nShall we meet?\n',
  'On Mon, 2 Mar 2026 at 10:00, Bo Yarrow of the Bakery\n<bo@x.example> wrote:\n\nShall we meet?\n',
  'Am 02.03.26 um 10:00 schrieb Bo:\nSehen wir uns?\n',
  'Le 2 mars 2026 à 10:00, Bo a écrit :\nOn se voit ?\n',
  'El 2 de marzo de 2026, Bo escribió:\n¿Nos vemos?\n',
  '-----Original Message-----\nFrom: Bo\nShall we meet?\n',
  '-----Ursprüngliche Nachricht-----\nVon: Bo\n',
  '________________________________\nFrom: Bo\nShall we meet?\n',
  'From: Bo Yarrow\nSent: Monday\nTo: Ada\n\nShall we meet?\n',
  '*From:* Bo Yarrow\n',
  'Von: Bo Yarrow\nGesendet: Montag\n',
  'De : Bo Yarrow\nEnvoyé : lundi\n',
  '_______________________________________________\nBakers mailing list\n',
])('what is quoted or stands below a rule is not: %j', (quoted) => {
  expect(own(`Yes.\n\nAda\n\n${quoted}`)[0]).toBe('Yes.\n\nAda\n\n');
});

test.each([
  'On Monday we meet.\n',
  'Fax: 12345678\n',
  'Direct: 12345678\n',
  '-- \nAda\n',
  'Le 2 mars, oui\n',
])('%j belongs to the letter', (line) => expect(own(`Yes.\n${line}`)).toEqual([`Yes.\n${line}`]));

test('below the last quoted line the sender goes on', () => {
  const letter = 'On 2 Mar 2026 Bo wrote:\n> Shall we meet?\nYes.\n> Where?\nHere.\n\nAda\n';
  expect(own(letter)).toEqual(['', 'Here.\n\nAda\n']);
  expect(own(`${letter}_____\nBakers list\n`)).toEqual(['', 'Here.\n\nAda\n']);
  expect(own(letter, false)).toEqual(['']);
});

test('of a long letter the end counts, and nothing where the end is not there', () => {
  const long = `${'word '.repeat(2_000)}\nAda\n`;
  expect(own(long)[0]?.endsWith('word \nAda\n')).toBe(true);
  expect(own(long)[0]?.length).toBeLessThan(4_096);
  expect(own(long, false)).toEqual([]);
});

test('no line that begins with the mark of quoting is ever the sender\u2019s own', () => {
  const line = fc.constantFrom('> a', '>> b', 'c', '', 'On 1 May Bo wrote:', '-----x', 'From: y', '-- ');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
      for (const words of own(lines.join('\n'))) expect(words).not.toMatch(/^>/m);
    }),
  );
});
