import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../core/day.ts';
import { wordsAndDue } from './words-and-due.ts';

/** Wednesday. */
const today = { day: parseDay('2026-11-25') ?? (0 as never), minuteOfDay: 920 };

test.each([
  ['send the deck by Friday', 'send the deck', '2026-11-27'],
  ['the slides until 4 December, with notes', 'the slides, with notes', '2026-12-04'],
  ['die Folien bis nächsten Montag', 'die Folien', '2026-11-30'],
  ['el informe antes del viernes', 'el informe', '2026-11-27'],
  ['repair the roof by the end of the month', 'repair the roof', '2026-11-30'],
  ['call her tomorrow', 'call her', '2026-11-26'],
  ['by today', '', '2026-11-25'],
  ['by in 3 weeks', '', '2026-12-16'],
  ['the notes for the Monday meeting', 'the notes for the Monday meeting', undefined],
  ['an introduction', 'an introduction', undefined],
])('"%s"', (line, words, due) => {
  const said = wordsAndDue(line, today);
  expect([said.words, said.due === undefined ? undefined : dayText(said.due)]).toEqual([words, due]);
});
