import { expect, test } from 'vitest';
import { isMailboxHead, isMessageHead } from './mail-heads.ts';

const FIELDS = 'From: ada@example.org\r\nSubject: Lunch\r\n\r\nFriday?\r\n';

test.each([
  `From ada@example.org Mon Jan  2 15:04:05 2006\r\n${FIELDS}`,
  `From - \n${FIELDS}`,
  `\ufeff\n\nFrom \n${FIELDS}`,
  `From ada@example.org\n>From bob@example.org\n${FIELDS}`,
])('a mailbox is told by its first line', (head) => {
  expect(isMailboxHead(head)).toBe(true);
});

test.each(['', 'From here on\nall is prose.', 'From - \nnothing', FIELDS])(
  '"%s" heads no mailbox',
  (head) => {
    expect(isMailboxHead(head)).toBe(false);
  },
);

test('a message is told by its fields, the first line being one', () => {
  expect(isMessageHead(FIELDS)).toBe(true);
  expect(isMessageHead('Received: x;\n y\nFrom  : ada@example.org\nTo : bob@example.org\n\n')).toBe(true);
  expect(isMessageHead('MIME-Version: 1.0\nContent-Type: text/plain\n\nWithout a sender')).toBe(true);
  expect(isMessageHead('From: Ada\n\nDear Bob')).toBe(false);
  expect(isMessageHead(`Dear Bob,\n${FIELDS}`)).toBe(false);
  expect(isMessageHead('name: x\nto: y\n')).toBe(false);
});
