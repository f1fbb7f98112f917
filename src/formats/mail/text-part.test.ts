import { expect, test } from 'vitest';
import { textPart } from './text-part.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (data: Uint8Array, charset: string) => new TextDecoder(charset).decode(data);
const MOST = 1_000;

const textOf = (type: string, body: string, encoding = ''): string | undefined => {
  const part = textPart({ type, encoding }, { body: bytes(body).subarray(0, MOST), most: MOST, decode });
  return part && decode(part.bytes, part.charset);
};
const isWhole = (type: string, body: string): boolean | undefined =>
  textPart({ type, encoding: '' }, { body: bytes(body).subarray(0, MOST), most: MOST, decode })?.isWhole;

const MIXED = 'multipart/mixed; boundary="outer"';
const parts = (...texts: readonly string[]): string =>
  `No MIME here?\n${texts.map((text) => `--outer\n${text}\n`).join('')}--outer--\n`;

test('a plain letter is its own text, also where the header says nothing', () => {
  expect(textOf('', 'Hello\n')).toBe('Hello\n');
  expect(textOf('text/plain; charset=utf-8', 'Grüße\n')).toBe('Grüße\n');
});

test('text is decoded from base64 and from quoted-printable, soft line ends joined', () => {
  expect(textOf('text/plain; charset="utf-8"', 'R3LDvMOfZQ==\n', 'base64')).toBe('Grüße');
  expect(textOf('text/plain; charset=iso-8859-1', 'Gr=FC=\n=DFe\n', 'Quoted-Printable')).toBe('Grüße\n');
});

test('of several parts the first one counts, however deep it lies', () => {
  const letter = parts(
    'Content-Type: text/plain; charset=utf-8\n\nHello\n',
    'Content-Type: text/plain\n\nNotes\n',
  );
  expect(textOf(MIXED, letter)).toBe('Hello\n\n');
  const inner = '--inner\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n--inner--';
  expect(textOf(MIXED, parts(`Content-Type: multipart/alternative; boundary=inner\n\n${inner}`))).toBe(
    'Hello',
  );
});

test('what does not begin with plain text has none', () => {
  expect(textOf('text/html', '<p>Hello')).toBeUndefined();
  expect(textOf(MIXED, parts('Content-Type: text/html\n\n<p>Hello'))).toBeUndefined();
  expect(textOf('multipart/mixed', 'Hello')).toBeUndefined();
  expect(textOf(MIXED, 'Hello')).toBeUndefined();
});

test('it is known whether the end of the text is there', () => {
  const long = 'word '.repeat(MOST);
  expect([isWhole('', 'Hello'), isWhole('', long)]).toEqual([true, false]);
  const head = 'Content-Type: text/plain\n\n';
  expect(isWhole(MIXED, parts(`${head}Hello`, `Content-Type: image/png\n\n${long}`))).toBe(true);
  expect(isWhole(MIXED, parts(`${head}${long}`))).toBe(false);
});
