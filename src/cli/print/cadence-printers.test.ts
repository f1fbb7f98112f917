import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { planBudgetPrinter } from './plan-budget.ts';
import { planShowPrinter } from './plan-show.ts';
import { tiesAnswerPrinter } from './ties-answer.ts';
import { tiesSilentPrinter } from './ties-silent.ts';
import { tiesWakePrinter } from './ties-wake.ts';

const narrow = plainPaper(60);
const wide = plainPaper(Number.POSITIVE_INFINITY);

const ada = {
  id: '1a',
  name: 'Ada Lovelace',
  organisation: 'Oven',
  sources: ['mail' as const],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady' as const,
  contactDays: 12,
  stage: 'contact' as const,
  known: 'some' as const,
};
const act = { id: '1a', verb: 'x', by: 'cli', at: '2026-11-23T12:00:00.000Z', line: 'Did it' } as const;
const budget = {
  unit: 'contacts' as const,
  amount: 5,
  finding: 15,
  isAssumed: false,
  says: 'A week has room.',
};
const nobody = { people: [], total: 0 };
const many = {
  people: Array.from({ length: 25 }, (_, at) => ({ id: `${at}`, name: `Person ${at}` })),
  total: 200,
};
const contact = {
  person: ada,
  how: 'Call, as you mostly do.',
  reasons: [{ term: 'week', says: 'Due this week.' }],
};
const week = (from: string, more: object = {}) => ({
  from,
  to: '2026-11-29',
  isAway: false,
  takes: 1,
  contacts: [contact],
  total: 1,
  ...more,
});
const plan = {
  day: '2026-11-23',
  budget,
  capacity: {
    isPossible: false,
    says: 'Too few.',
    reasons: [],
    letGo: many,
    askAbout: nobody,
    widerIntervals: [],
  },
  says: 'In the next 4 weeks.',
  weeks: [
    week('2026-11-23', { total: 30 }),
    week('2026-11-30', { contacts: [], total: 0 }),
    week('2026-12-07'),
    week('2026-12-14', { isAway: true, contacts: [], total: 0 }),
  ],
  without: many,
  asked: 1,
};

test('a plan has this week and next in full, later weeks on a line each, and fits the terminal', () => {
  const shown = planShowPrinter.text(plan, narrow);
  expect(shown).toContain('This week, until 29 November 2026\n 1  Ada Lovelace  Oven\n    Due this week.');
  expect(shown).toContain('    → Call, as you mostly do.\n    and 29 more: --limit 30 names them');
  expect(shown).toContain('Nobody is due from 30 November 2026 on.');
  expect(shown).toContain('From 7 December 2026: Ada Lovelace\nFrom 14 December 2026: away');
  expect(shown.replace(/\n/g, ' ')).toContain('Person 24 and 175 more.');
  expect(shown.replace(/\n/g, ' ')).toContain(
    '1 tie has been silent for so long that it is a question first',
  );
  for (const line of shown.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
});

test('a plan for nobody says the room of a week and what to do next', () => {
  const empty = { ...plan, weeks: [], without: nobody, empty: 'nobody_kept' as const };
  expect(planShowPrinter.text(empty, wide)).toBe('A week has room.');
  expect(planShowPrinter.nothing?.(empty)).toContain('mutuals tie NAME --every');
  expect(planShowPrinter.nothing?.(plan)).toBeUndefined();
});

test('a budget says what it is, and when nothing changed', () => {
  expect(planBudgetPrinter.text({ budget, act }, wide)).toBe('A week has room.');
  expect(planBudgetPrinter.text({ budget }, wide)).toBe('Nothing changed. A week has room.');
});

test('a silence is a question with its three answers; no silence is good news and not an error', () => {
  const answers = ['reaching-out', 'resting', 'let-go'] as const;
  const question = { person: ada, asks: 'Still close?', answers: [...answers], reasons: [] };
  const shown = tiesSilentPrinter.text({ day: '2026-11-23', questions: [question], total: 9 }, wide);
  expect(shown).toContain('    Still close?\n    → Answer reaching-out, resting or let-go.');
  expect(shown).toMatch(/8 more can wait until these are answered\.$/);
  const none = { day: '2026-11-23', questions: [], total: 0, empty: 'nobody_silent' as const };
  expect(tiesSilentPrinter.text(none, wide)).toContain('No tie has been silent for so long');
  expect(tiesSilentPrinter.nothing?.(none)).toBeUndefined();
  expect(tiesSilentPrinter.nothing?.({ ...none, empty: 'no_people' })).toContain('mutuals import FILE');
});

test('an answer says what follows from it', () => {
  const said = (answer: 'reaching-out' | 'resting' | 'let-go', more: object = {}) =>
    tiesAnswerPrinter.text({ person: ada, answer, act, ...more }, wide);
  expect(said('reaching-out', { remindedOn: '2026-11-26' })).toBe(
    'Did it. Today names them on 26 November 2026.',
  );
  expect(said('resting')).toBe('Did it. Nobody will ask about this silence again.');
  expect(said('let-go')).toBe('Did it. Nobody plans or asks for them until you are in touch again.');
  expect(said('resting', { act: undefined })).toBe('Nothing changed for Ada Lovelace.');
});

test('who is worth waking comes with reasons, the warning and what to bring', () => {
  const sleeper = {
    person: ada,
    worth: 0.4,
    bring: 'Ask how things are at Oven.',
    reasons: [
      { term: 'worth', says: 'You have not been in touch for 2 years.' },
      { term: 'trust', says: 'You were close once.' },
    ],
    warning: 'People like to choose those first.',
  };
  expect(tiesWakePrinter.text({ day: '2026-11-23', people: [sleeper], total: 4 }, wide).split('\n')).toEqual([
    'Of 4 ties asleep for more than a year, worth waking:',
    '',
    ' 1  Ada Lovelace  Oven',
    '    You have not been in touch for 2 years. You were close once.',
    '    People like to choose those first.',
    '    → Ask how things are at Oven.',
  ]);
});
