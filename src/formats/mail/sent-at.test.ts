import { expect, test } from 'vitest';
import { sentAt } from './sent-at.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const at = (told: { date?: string; received?: string[]; fromLine?: string }): string | undefined =>
  sentAt({ date: '', received: [], fromLine: '', ...told }, NOW)
    ?.toISOString()
    .slice(0, 10);

const RECEIVED = 'from a.org by b.org; Fri, 3 Mar 2006 10:00:00 +0000';
const OLDER = 'from c.org by a.org; Thu, 2 Mar 2006 10:00:00 +0000';

test('the Date header counts as long as it can be true', () => {
  expect(at({ date: 'Wed, 1 Mar 2006 10:00:00 +0000', received: [RECEIVED] })).toBe('2006-03-01');
  expect(at({ date: 'Wed, 1 Mar 2006 10:00:00 +0000' })).toBe('2006-03-01');
});

test.each(['', 'no date', 'Thu, 1 Jan 1970 00:00:00 +0000', 'Tue, 1 Mar 2016 10:00:00 +0000'])(
  'with the Date "%s" the newest Received line counts',
  (date) => {
    expect(at({ date, received: [OLDER, RECEIVED], fromLine: 'Mon Jan  2 15:04:05 2006' })).toBe(
      '2006-03-03',
    );
  },
);

test('a Received line of a broken clock is passed over', () => {
  const broken = 'by b.org; Fri, 3 Mar 2096 10:00:00 +0000';
  expect(at({ date: 'Fri, 1 Mar 2097 10:00:00 +0000', received: [broken, OLDER] })).toBe('2006-03-02');
});

test('without either the line of the mailbox counts', () => {
  expect(at({ fromLine: 'Mon Jan  2 15:04:05 2006' })).toBe('2006-01-02');
});

test('a date after tomorrow or before mail is no date', () => {
  expect(at({ date: 'Wed, 25 Nov 2026 10:00:00 +0000' })).toBeUndefined();
  expect(at({ fromLine: 'Thu Jan  1 00:00:00 1970' })).toBeUndefined();
});
