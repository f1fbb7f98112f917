import { expect, test } from 'vitest';
import { mailDate } from './mail-date.ts';

test.each([
  ['Mon, 02 Jan 2006 15:04:05 -0700', '2006-01-02T22:04:05Z'],
  ['2 Jan 2006 15:04 +0530 (IST)', '2006-01-02T09:34:00Z'],
  ['Mon,  2 Jan 06 15:04:05 EST', '2006-01-02T20:04:05Z'],
  ['02 January 99 15.04.05 GMT', '1999-01-02T15:04:05Z'],
  ['Mon Jan  2 15:04:05 2006', '2006-01-02T15:04:05Z'],
  ['Mon Jan  2 15:04:05 PST 2006', '2006-01-02T23:04:05Z'],
  ['Mon Jan  2 15:04:05 2006 +0100', '2006-01-02T14:04:05Z'],
  ['2006-01-02T15:04:05.123Z', '2006-01-02T15:04:05Z'],
  ['2006-01-02 15:04:05 +02:00', '2006-01-02T13:04:05Z'],
])('%s is read', (text, iso) => {
  expect(mailDate(text)).toEqual(new Date(iso));
});

test.each(['', 'yesterday', 'Mon, 32 Jan 2006 15:04:05', '2 Foo 2006 15:04', '2 Jan 2006'])(
  '"%s" is no date',
  (text) => {
    expect(mailDate(text)).toBeUndefined();
  },
);
