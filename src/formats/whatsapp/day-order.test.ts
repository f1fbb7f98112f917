import { expect, test } from 'vitest';
import { DayOrderTeller } from './day-order.ts';
import { messageLine } from './message-line.ts';

function orderOf(...stamps: readonly string[]): string {
  const teller = new DayOrderTeller();
  for (const stamp of stamps) {
    const line = messageLine(`${stamp} - Bo: Hi`);
    if (line) teller.see(line);
  }
  return teller.order();
}

test.each([
  ['a day beyond twelve stands first', 'dmy', ['02/03/21, 10:00', '13/03/21, 10:00']],
  ['a day beyond twelve stands second', 'mdy', ['02/03/21, 10:00', '02/13/21, 10:00']],
  ['the year stands first', 'ymd', ['2021-02-03 10:00', '2021-02-13 10:00']],
  ['time goes forward only when the month stands first', 'mdy', ['01/12/21, 10:00', '02/01/21, 10:00']],
  ['time goes forward only when the day stands first', 'dmy', ['12/01/21, 10:00', '01/02/21, 10:00']],
  ['short numbers, slashes and PM are American', 'mdy', ['3/4/21, 9:00 PM', '3/5/21, 9:00 PM']],
  ['short numbers on a long clock are not', 'dmy', ['3/4/21, 21:00', '3/5/21, 21:00']],
  ['nor are dots', 'dmy', ['3.4.21, 9:00 PM', '3.5.21, 9:00 PM']],
])('%s: %s', (_why, order, stamps) => {
  expect(orderOf(...stamps)).toBe(order);
});

test('one date on a phone that was set wrong does not outweigh the rest', () => {
  const days = Array.from({ length: 20 }, (_, day) => `${String(day + 1).padStart(2, '0')}/05/21, 10:00`);
  expect(orderOf('01/06/21, 10:00', ...days)).toBe('dmy');
});

test('without lines days stand first', () => expect(orderOf()).toBe('dmy'));
