import { expect, test } from 'vitest';
import { mannersLines } from '../../core/brief.ts';
import { MANNERS_ASKED, mannersSaid } from './manners-said.ts';

const whole = {
  address: 'Professor Ruiz',
  pronunciation: 'roo-EETH',
  channel: 'a call, before noon',
  hours: 'after four',
  zone: 'Europe/Lisbon',
  avoid: 'the old firm',
  moves: 'good questions',
};

test('the form begins with all that a brief says, and asks for nothing else', () => {
  const lines = mannersLines(whole).map(([label, text]) => ({ label, text }));
  expect(mannersSaid(lines)).toEqual(whole);
  expect(MANNERS_ASKED.map(({ label }) => label)).toEqual(lines.map(({ label }) => label));
});

test('a time zone is kept without the time that it is there', () => {
  expect(mannersSaid([{ label: 'time zone', text: 'Asia/Tokyo, where it is 03:10 now' }])).toMatchObject({
    zone: 'Asia/Tokyo',
    address: '',
  });
});
