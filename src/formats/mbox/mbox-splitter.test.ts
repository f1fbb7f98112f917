import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODY_BYTES, LONGEST_HEADER, type MboxMessage, mboxSplitter } from './mbox-splitter.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = (data: Uint8Array): string => String.fromCharCode(...data);

type Split = Omit<MboxMessage, 'body'> & { readonly body: Uint8Array };

function split(mailbox: string, chunk = mailbox.length): readonly Split[] {
  const splitter = mboxSplitter();
  const data = bytes(mailbox);
  const found: Split[] = [];
  const keep = ({ body, ...message }: MboxMessage) =>
    found.push({ ...message, header: message.header.slice(), body: body().slice() });
  for (let at = 0; at < data.length; at += chunk) splitter.push(data.subarray(at, at + chunk)).forEach(keep);
  splitter.end().forEach(keep);
  return found;
}

const subjects = (mailbox: string, chunk?: number): readonly string[] =>
  split(mailbox, chunk).map(({ header }) => /Subject: (\S+)/.exec(text(header))?.[1] ?? '');

const FROM = 'From ada@example.org Mon Jan  2 15:04:05 2006\n';
const message = (subject: string, body = 'Hello\n', fields = ''): string =>
  `${FROM}From: ada@example.org\nSubject: ${subject}\n${fields}\n${body}\n`;

test('every message is found, with its number and the line that begins it', () => {
  const [first, second] = split(message('one') + message('two'));
  expect(first).toMatchObject({ number: 1, fromLine: FROM.trimEnd() });
  expect(second?.number).toBe(2);
  expect(text(first?.header ?? new Uint8Array())).toBe('From: ada@example.org\nSubject: one\n');
});

test('with each message comes how its body begins, and no more than that', () => {
  const long = 'x'.repeat(3 * BODY_BYTES);
  const [first, second, third] = split(
    message('one', 'Hello\n') + message('two', long) + message('three', 'Bye'),
    100,
  );
  expect([first, third].map((one) => text(one?.body ?? new Uint8Array()))).toEqual([
    '\nHello\n\n',
    '\nBye\n',
  ]);
  expect(second?.body.length).toBe(BODY_BYTES);
});

test('of messages inside a body nobody knows whose it is, so none comes with them', () => {
  const mailbox = message('one', ATTACHED, `Content-Length: ${2 * ATTACHED.length}\n`) + message('two');
  expect(split(mailbox).map(({ body }) => body.length > 0)).toEqual([true, false, false]);
});

test('line ends of Windows make no difference', () => {
  expect(subjects((message('one') + message('two')).replaceAll('\n', '\r\n'))).toEqual(['one', 'two']);
});

test('a sentence that begins with From is no message', () => {
  const body = 'See you\n\nFrom Monday on we meet at 10:30.\nFrom here: nothing.\n\nFrom me\n';
  expect(subjects(message('one', body) + message('two'))).toEqual(['one', 'two']);
});

test('a From line without a date begins a message only above a header field', () => {
  const mailbox = 'From -\nSubject: one\n\nBond:\n\nFrom -\nwith love\n\nFrom -\nSubject: two\n\nx\n';
  expect(subjects(mailbox)).toEqual(['one', 'two']);
});

test('a missing blank line before the next message loses nothing', () => {
  expect(subjects(`${message('one', 'x').trimEnd()}\n${message('two')}`)).toEqual(['one', 'two']);
});

test('a message without blank line and body ends where the next begins', () => {
  expect(subjects(`${FROM}Subject: one\n${message('two')}`)).toEqual(['one', 'two']);
});

const ATTACHED = `Look:\n\n${message('attached')}`;

test('a mailbox inside a body stays there when the Content-Length is right', () => {
  const mailbox = message('one', ATTACHED, `Content-Length: ${ATTACHED.length}\n`);
  expect(subjects(mailbox + message('two'))).toEqual(['one', 'two']);
  expect(subjects(mailbox)).toEqual(['one']);
});

test.each([3, 40, 999_999_999])('a Content-Length of %i that is wrong loses no message', (length) => {
  const mailbox = message('one', 'Hi\n', `Content-Length: ${length}\n`) + message('two') + message('three');
  expect(subjects(mailbox)).toEqual(['one', 'two', 'three']);
});

test('an endless header is cut, and the next message is read', () => {
  const endless = `${FROM}Subject: one\n${'X-Long: 0123456789\n'.repeat(60_000)}`;
  const [first, second] = split(endless + message('two'), 65_536);
  expect(first?.header.length).toBe(LONGEST_HEADER);
  expect(text(second?.header ?? new Uint8Array())).toContain('Subject: two');
});

test('an endless line without an end is cut as well', () => {
  expect(split(`${FROM}Subject: ${'x'.repeat(900_000)}`, 65_536)[0]?.header.length).toBe(LONGEST_HEADER);
});

test('a file that is no mailbox holds no message', () => {
  expect(split('')).toEqual([]);
  expect(split('Subject: hello\n\nFrom nowhere\n')).toEqual([]);
});

const part = fc.constantFrom(
  message('one'),
  message('two', 'a\n\nFrom b\n'),
  message('three', ATTACHED, `Content-Length: ${ATTACHED.length}\n`),
  message('four', 'x\n', 'Content-Length: 7\n'),
  'From ',
  '\n',
  '\r\n',
  FROM,
  'Subject: loose\n',
  '>From x\n',
  'F',
);

test('how the bytes are cut into chunks makes no difference', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 700 }), (parts, chunk) => {
      const mailbox = parts.join('');
      expect(split(mailbox, chunk)).toEqual(split(mailbox));
    }),
    { numRuns: 150 },
  );
});
