import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../core/day.ts';
import { understandLine } from './understand.ts';

/** Wednesday, 25 November 2026. */
const now = new Date('2026-11-25T14:20:00Z');
const understood = (line: string) => understandLine(line, { now, offsetMinutes: 0, known: [] });
const told = (line: string) =>
  (understood(line).yearlyDays ?? []).map(({ what, written, whoIn }) => `${what} ${written} ${whoIn}`);

test.each([
  ["Bo's birthday is 3 May", 'birthday --05-03 Bo'],
  ["Bo's birthday is on 3 May 1990", 'birthday 1990-05-03 Bo'],
  ["Ana Ruiz's birthday: May 3rd, 1990", 'birthday 1990-05-03 Ana Ruiz'],
  ['Bo was born on 29 February 1992', 'birthday 1992-02-29 Bo'],
  ['Bo has his birthday on the 3rd of May', 'birthday --05-03 Bo'],
  ['Lunch with Cem, Bo was born 1990-05-03', 'birthday 1990-05-03 Bo'],
  ['Ada and Tom married on 12.6.2010', 'anniversary 2010-06-12 Ada and Tom'],
  ["Ada's wedding anniversary is on 12 June", 'anniversary --06-12 Ada'],
  ['Anna Vogt hat am 3. Mai Geburtstag', 'birthday --05-03 Anna Vogt'],
  ['Geburtstag von Anna: 3.5.1990', 'birthday 1990-05-03 Anna'],
  ['Anna ist am 3. Mai 1990 geboren', 'birthday 1990-05-03 Anna'],
  ['Anna und Jan haben am 12. Juni 2010 geheiratet', 'anniversary 2010-06-12 Anna und Jan'],
  ["L'anniversaire de Luc est le 3 mai", 'birthday --05-03 Luc'],
  ['Luc est né le 3 mai 1990', 'birthday 1990-05-03 Luc'],
  ['El cumpleaños de Lola es el 3 de mayo', 'birthday --05-03 Lola'],
  ['Lola nació el 3 de mayo de 1990', 'birthday 1990-05-03 Lola'],
  ['Il compleanno di Gino è il 3 maggio', 'birthday --05-03 Gino'],
  ['Gino è nato il 3 maggio 1990', 'birthday 1990-05-03 Gino'],
  ['De verjaardag van Daan is op 3 mei', 'birthday --05-03 Daan'],
  ['Daan is jarig op 3 mei', 'birthday --05-03 Daan'],
  ['O aniversário da Rita é a 3 de maio', 'birthday --05-03 Rita'],
  ['A Rita nasceu em 3 de maio de 1990', 'birthday 1990-05-03 A Rita'],
])('%s', (line, expected) => {
  expect(told(line)).toEqual([expected]);
  const { day, channel, text } = understood(line);
  expect([dayText(day), text]).toEqual(['2026-11-25', line]);
  expect(channel).toBe(line.startsWith('Lunch') ? 'meeting' : 'note');
});

test.each([
  "Bo's birthday party yesterday, met his sister Elin",
  'texted Ana happy birthday on 3 May',
  "Bo's birthday is in May",
  "Bo's birthday is soon",
  'Bo was born in 1990',
  'Met Bo on 3 May',
  "lunch on 3 May, it was Bo's birthday",
  'Bo wrote 2 days ago',
  'They got married in June 2010',
])('"%s" tells of no such day', (line) => {
  expect(told(line)).toEqual([]);
});

test('a date that happened beside it keeps its own day', () => {
  const line = "coffee with Ana on 20 November, Bo's birthday is 3 May";
  expect(told(line)).toEqual(['birthday --05-03 Bo']);
  expect(understood(line).day).toBe(parseDay('2026-11-20'));
});

test('a long hostile line is read in no time at all', () => {
  const line = `${"Bo's birthday is ".repeat(60)}${'3.5.1990 '.repeat(60)}`;
  expect(told(line).length).toBeLessThanOrEqual(2);
});
