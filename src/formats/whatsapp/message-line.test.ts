import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageLine } from './message-line.ts';

test.each([
  ['[31.12.20, 21:15:03] Bo: Hi', [31, 12, 20], 1275, ''],
  ['\u200e[31.12.20, 21:15:03] Bo: Hi', [31, 12, 20], 1275, ''],
  ['[12/31/20, 9:15:03\u202fPM] Bo: Hi', [12, 31, 20], 555, 'PM'],
  ['[31/12/20, 9:15:03 p.\u00a0m.] Bo: Hi', [31, 12, 20], 555, 'p. m.'],
  ['[31.12.2020 klo 21.15.03] Bo: Hi', [31, 12, 2020], 1275, ''],
  ['[2020/12/31 下午9:15:03] Bo: Hi', [2020, 12, 31], 555, '下午'],
  ['31/12/2020, 21:15 - Bo: Hi', [31, 12, 2020], 1275, ''],
  ['12/31/20, 9:15 PM - Bo: Hi', [12, 31, 20], 555, 'PM'],
  ['31.12.20 um 21:15 - Bo: Hi', [31, 12, 20], 1275, ''],
  ['31/12/2020 à 21:15 - Bo: Hi', [31, 12, 2020], 1275, ''],
  ['31-12-2020 21:15 - Bo: Hi', [31, 12, 2020], 1275, ''],
  ['2020-12-31 21:15 - Bo: Hi', [2020, 12, 31], 1275, ''],
  ['2020. 12. 31. 21:15 - Bo: Hi', [2020, 12, 31], 1275, ''],
  ['2020년 12월 31일 오후 9:15, Bo : Hi', [2020, 12, 31], 555, '오후'],
  ['2020. 12. 31. 오후 9:15, Bo : Hi', [2020, 12, 31], 555, '오후'],
  ['٣١/١٢/٢٠٢٠، ٩:١٥ م - Bo: Hi', [31, 12, 2020], 555, 'م'],
])('%s begins a message of Bo', (line, date, minutes, half) => {
  expect(messageLine(line)).toMatchObject({ date, minutes, half, sender: 'Bo' });
  expect(messageLine(line)).not.toHaveProperty('notice');
});

test.each([
  ['31/12/2020, 21:15 - \u202a+49\u00a0170 1234567\u202c: Hi', '+49 170 1234567'],
  ['[31.12.20, 21:15:03] ~\u202fBo Yarrow: Hi', 'Bo Yarrow'],
  ['31/12/2020, 21:15 - Bo: Look: this', 'Bo'],
  ['31/12/2020, 21:15 - Bo:', 'Bo'],
])('a sender is read without what stands around the name', (line, sender) => {
  expect(messageLine(line)).toMatchObject({ sender });
});

test.each([
  '31/12/2020, 21:15 - Messages and calls are end-to-end encrypted.',
  '31/12/2020, 21:15 - Bo changed the subject from “Oven” to “Oven: open”',
  `31/12/2020, 21:15 - ${'long '.repeat(30)}: x`,
])('what the program tells has no sender', (line) => {
  expect(messageLine(line)).toBeDefined();
  expect(messageLine(line)).not.toHaveProperty('sender');
});

test.each([
  'Hi: you',
  '12. May was fine: yes',
  '31/12/2020',
  '[31.12.20, 21:15:03 Bo: Hi',
  '12:30 - Bo: Hi',
  '31/12/2020, 21:15, Bo: a row of a table',
  '',
])('"%s" goes on with the message before', (line) => expect(messageLine(line)).toBeUndefined());

test('what the iPhone writes in the name of somebody is a notice; what somebody wrote is never kept', () => {
  expect(messageLine('[31.12.20, 21:15:03] Bo: \u200eimage omitted')).toMatchObject({
    notice: 'image omitted',
  });
  expect(JSON.stringify(messageLine('[31.12.20, 21:15:03] Bo: a secret'))).not.toContain('secret');
});

test('no line makes the reading stop or fall', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '1',
    '12',
    '/',
    '.',
    ':',
    ', ',
    ' - ',
    ' ',
    '\u200e',
    'PM',
    'Bo',
    '٣',
    '年',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const minutes = messageLine(pieces.join(''))?.minutes ?? 0;
      expect(Number.isInteger(minutes)).toBe(true);
    }),
  );
});
