import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { briefShowPrinter } from './brief-show.ts';
import { endorsementAddedPrinter, endorsementsListPrinter } from './endorsements.ts';
import { introBegunPrinter, introMovedPrinter, introsListPrinter, introsSuggestPrinter } from './intros.ts';
import { introsShowPrinter } from './intros-show.ts';
import { mannersSayPrinter } from './manners-say.ts';

const narrow = plainPaper(48);
const wide = plainPaper(Number.POSITIVE_INFINITY);
const act = { id: '1a', verb: 'x', by: 'cli', at: '2026-06-15T12:00:00.000Z', line: 'Did it' } as const;

const ada = {
  id: '1a',
  name: 'Ada Lovelace',
  sources: ['mail' as const],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady' as const,
  contactDays: 12,
  stage: 'contact' as const,
  known: 'some' as const,
};
const grace = { id: '2b', name: 'Grace Nettle' };
const introduction = {
  id: '3c',
  direction: 'received' as const,
  state: 'asked' as const,
  since: '2026-06-01',
  connector: { id: '1a', name: 'Ada Lovelace' },
  other: grace,
  why: 'bread',
  waitsFor: 'them' as const,
  due: '2026-06-15',
  lateDays: 0,
  says: 'You asked Ada Lovelace to bring you to Grace Nettle, 2 weeks ago.',
  todo: 'Wait for Ada Lovelace.',
};

const fits = (text: string): void => {
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(48);
};

test('introductions stand under those for whom they wait, each with its day or how late it is', () => {
  const mine = { ...introduction, id: '4d', waitsFor: 'me' as const, lateDays: 3, todo: 'Ask her.' };
  const shown = introsListPrinter.text({ introductions: [mine, introduction], more: 2, over: 1 }, wide);
  expect(shown).toMatch(/Waiting for you[\s\S]*→ Ask her\. 3 days late\.[\s\S]*Waiting for others/);
  expect(shown).toContain('→ Wait for Ada Lovelace. Until 15 June 2026.');
  expect(shown).toContain('There are 2 more.');
  expect(shown).toContain('1 introduction is over: mutuals intros --all');
  fits(introsListPrinter.text({ introductions: [mine, introduction], more: 0, over: 0 }, narrow));
  expect(introsListPrinter.nothing?.({ introductions: [], more: 0, over: 0 })).toContain(
    'mutuals intro NAME',
  );
  expect(introsListPrinter.nothing?.({ introductions: [], more: 0, over: 1 })).toBeUndefined();
});

const etiquette = [
  {
    person: { id: '1a', name: 'Ada Lovelace' },
    manners: [{ label: 'call them', text: 'Countess' }],
    customs: [],
    holidays: [],
  },
];

test('what begins says why this connector, and where the letters are', () => {
  const output = { act, introduction, chosen: 'Ada Lovelace was taken.', etiquette };
  expect(introBegunPrinter.text(output, wide)).toMatch(
    /^Did it\.\n\n {2}Ada Lovelace was taken\.\n\n {2}You asked/,
  );
  expect(introBegunPrinter.text({ introduction, etiquette: [] }, wide)).toMatch(
    /^This introduction was begun already\./,
  );
  expect(introBegunPrinter.text(output, wide)).toMatch(/How Ada Lovelace likes it\n.*Countess$/);
  expect(introBegunPrinter.hint?.(output)).toContain('mutuals intros show 3c');
  expect(introMovedPrinter.text({ act, introduction }, wide)).toBe('Did it.\n    → Wait for Ada Lovelace.');
});

test('one introduction is shown with its steps, the load, what to do first, and letters that can be copied whole', () => {
  const weighed = {
    verdict: 'ask now' as const,
    size: 'middle' as const,
    fits: 'middle' as const,
    channel: 'call' as const,
    channelSays: 'Call.',
    chance: 0.7,
    chanceSays: 'About 7 in 10.',
    first: ['Thank Ada Lovelace first.'],
    reasons: [{ term: 'ask', says: 'Nothing stands between you.' }],
  };
  const output = {
    introduction,
    steps: [{ from: 'You', to: 'Ada Lovelace', reasons: [{ term: 'tie', says: 'You know Ada Lovelace.' }] }],
    load: { says: 'You have asked nothing of Ada Lovelace lately.', reasons: [] },
    weighed,
    etiquette,
    drafts: [
      { for: 'Ada Lovelace', what: 'ask' as const, text: 'Hello Ada Lovelace,\n\nCould you introduce me?' },
    ],
    missing: ['Say what you do.'],
    history: [{ state: 'idea' as const, day: '2026-06-01', note: 'by phone' }],
  };
  const shown = introsShowPrinter.text(output, wide);
  expect(shown).toContain('  You and Ada Lovelace\n    You know Ada Lovelace.');
  expect(shown).toContain('Before you ask\n  Nothing stands between you.\n  Thank Ada Lovelace first.');
  expect(shown).toMatch(/How Ada Lovelace likes it\n.*Countess\n\nTo ask/);
  expect(shown).toContain('To ask Ada Lovelace\n  Hello Ada Lovelace,\n\n  Could you introduce me?');
  expect(shown).toContain('  1 June 2026: idea (by phone)');
  expect(introsShowPrinter.hint?.(output)).toContain('nothing is sent');
  fits(introsShowPrinter.text(output, narrow));
});

test('pairs to bring together are numbered, and an empty list says what to note', () => {
  const pair = {
    one: ada,
    other: { ...ada, name: 'Bo Yarrow' },
    because: 'need' as const,
    why: 'Bo Yarrow looks for “a flat”, and Ada Lovelace can give “a flat”.',
    reasons: [{ term: 'tie', says: 'Ada Lovelace: You were in touch on 3 days.' }],
    todo: 'Ask both.',
    etiquette,
  };
  const shown = introsSuggestPrinter.text({ pairs: [pair] }, narrow);
  expect(shown).toMatch(/^ 1 {2}Ada Lovelace and Bo Yarrow\n/);
  expect(shown).toMatch(/How Ada Lovelace likes it\n.*Countess$/);
  fits(shown);
  expect(introsSuggestPrinter.nothing?.({ pairs: [], empty: 'me_unknown' })).toContain('mutuals me ADDRESS');
  expect(introsSuggestPrinter.nothing?.({ pairs: [], empty: 'nothing_fits' })).toContain(
    'mutuals need NAME WHAT',
  );
});

test('endorsements say what was returned, who would speak, and what can be said', () => {
  const endorsement = {
    id: '5e',
    direction: 'received' as const,
    person: { id: '1a', name: 'Ada Lovelace' },
    day: '2026-06-01',
    words: 'the best',
    says: 'Ada Lovelace spoke for you on 1 June: “the best”.',
  };
  const added = { act, person: ada, endorsement, thanksDue: true };
  expect(endorsementAddedPrinter.text(added, wide)).toContain(
    'Thanks are due: mutuals thanked "Ada Lovelace"',
  );
  const would = [
    { person: ada, says: 'Ada Lovelace could speak for you.', reasons: [{ term: 'x', says: 'Why.' }] },
  ];
  const received = [{ ...endorsement, returned: 'You last gave Ada Lovelace time.' }];
  const output = { received, given: [], more: 0, would, canSay: { person: ada, facts: [] } };
  const shown = endorsementsListPrinter.text(output, wide);
  expect(shown).toContain('“the best”.\n    You last gave Ada Lovelace time.');
  expect(shown).toContain('  Nothing is noted that you could say for Ada Lovelace.');
  expect(shown).toContain('  Ada Lovelace could speak for you.\n    Why.');
  fits(endorsementsListPrinter.text(output, narrow));
  const none = { received: [], given: [], more: 0, would: [] };
  expect(endorsementsListPrinter.nothing?.(none)).toContain('mutuals endorsed NAME');
});

test('manners stand with their labels, and go on below the text', () => {
  const manners = [
    { label: 'call them', text: 'Countess' },
    { label: 'moves them', text: 'young people who ask good questions about engines' },
  ];
  const shown = mannersSayPrinter.text({ act, person: ada, manners }, narrow);
  expect(shown).toContain('  call them       Countess');
  expect(shown).toMatch(/\n {18}\S+/);
  fits(shown);
  expect(mannersSayPrinter.text({ person: ada, manners: [] }, wide)).toBe(
    'How Ada Lovelace likes to be met.\n  Nothing is noted.',
  );
});

test('a brief has a heading for what there is and none for what there is not, and fits a narrow page', () => {
  const brief = {
    person: ada,
    day: '2026-06-15',
    who: 'Countess at Analytical Engines',
    stand: 'They are a contact of yours; the tie is steady.',
    rhythm: 'You are usually in touch every 5 weeks, last 3 weeks ago: that is as usual.',
    last: 'The last mail from them was on 25 May, about “Engines”.',
    balance: 'You do things for each other.',
    reasons: [],
    promises: [],
    thanks: [],
    open: ['You asked Ada Lovelace on 1 June: “a room”. The answer is to come.'],
    manners: [],
    customs: [],
    holidays: [],
    moves: [],
    bring: ['Begin where you left off on 25 May: “Engines”.'],
    shared: [
      {
        id: '2b',
        name: 'Grace Nettle',
        reasons: [
          { term: 'tie', says: 'You are usually in touch every day.' },
          { term: 'seen', says: 'They wrote to each other.' },
        ],
      },
    ],
    talk: [{ day: '2026-05-25', about: 'Engines\nand looms' }],
    notes: [],
    reminders: [{ day: '2026-07-01', about: 'the talk' }],
  };
  const shown = briefShowPrinter.text(brief, wide);
  expect(shown.split('\n').filter((line) => /^[A-Z]/.test(line))).toEqual([
    'Ada Lovelace  brief of 15 June 2026',
    'Countess at Analytical Engines',
    'How you stand',
    'Open between you',
    'What you could bring',
    'What to take up again',
    'Whom you both know',
  ]);
  expect(shown).toContain('  To come back to on 1 July 2026: the talk');
  expect(shown).toContain('  25 May 2026: Engines and looms');
  expect(shown).toContain('  Grace Nettle\n    They wrote to each other.');
  fits(briefShowPrinter.text(brief, narrow));
});
