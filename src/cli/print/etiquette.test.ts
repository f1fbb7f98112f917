import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { customsListPrinter, customsSayPrinter } from './customs.ts';
import { etiquetteText } from './etiquette.ts';

const narrow = plainPaper(48);
const fits = (text: string): void => {
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(48);
};
const custom = {
  axis: 'place' as const,
  kind: 'Portugal',
  note: 'Greet everybody in the room',
  says: 'Your note on Portugal: Greet everybody in the room',
};
const holiday = {
  day: '2026-12-25',
  name: 'Christmas Day',
  says: 'The next public holiday in Portugal is on Friday, 25 December: Christmas Day.',
};

test('their manners, the holidays and the own notes stand below one heading, within the width', () => {
  const shown = etiquetteText(
    { manners: [{ label: 'call them', text: 'Countess' }], customs: [custom], holidays: [holiday] },
    narrow,
  );
  expect(shown).toBe(
    [
      'How they like it',
      '  call them       Countess',
      '  The next public holiday in Portugal is on',
      '  Friday, 25 December: Christmas Day.',
      '  Your note on Portugal: Greet everybody in the',
      '  room',
    ].join('\n'),
  );
  fits(shown);
});

test('without any of them there is no heading', () => {
  expect(etiquetteText({ manners: [], customs: [], holidays: [] }, narrow)).toBe('');
});

test('each note is listed with how many people it is shown with, and what is left out is counted', () => {
  const customs = [2, 1, 0].map((people) => ({ ...custom, people }));
  const shown = customsListPrinter.text({ customs, more: 4 }, narrow);
  expect(shown.split('\n').filter((line) => !/note on|room/.test(line))).toEqual([
    '    2 people here',
    '    1 person here',
    '    nobody here yet',
    'There are 4 more: --limit.',
  ]);
  fits(shown);
});

test('without a note it is said how to keep one', () => {
  expect(customsListPrinter.nothing?.({ customs: [], more: 0 })).toContain('`mutuals customs KIND NOTE`');
  expect(customsSayPrinter.text({ kind: 'Portugal' }, narrow)).toBe(
    'What you have noted on Portugal.\n  Nothing is noted.',
  );
});
