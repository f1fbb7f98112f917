import { expect, test } from 'vitest';
import { plainPaper } from '../text/paper.ts';
import { textWidth } from '../text/width.ts';
import { eventsAddPrinter, eventsListPrinter, eventsMetPrinter, eventsShowPrinter } from './events.ts';
import { opportunitiesClosePrinter, opportunitiesListPrinter } from './opportunities.ts';
import { reviewDonePrinter, reviewShowPrinter } from './review.ts';
import { todayListPrinter } from './today-list.ts';

const narrow = plainPaper(48);
const wide = plainPaper(Number.POSITIVE_INFINITY);
const act = { id: '1a', verb: 'x', by: 'cli', at: '2026-11-23T12:00:00.000Z', line: 'Did it' } as const;

const event = {
  id: '1e',
  name: "Bakers' fair",
  kind: 'fair',
  day: '2026-11-24',
  where: 'Porto',
  told: false,
  expected: [{ id: '1p', name: 'Ada Lovelace' }],
  others: ['Grace Nettle'],
  met: [],
};
const ada = {
  id: '1p',
  name: 'Ada Lovelace',
  sources: ['mail' as const],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady' as const,
  contactDays: 12,
  stage: 'contact' as const,
  known: 'some' as const,
};

function fits(text: string): void {
  for (const line of text.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(48);
}

test('an event that is noted says who of the expected is known, and which names fit several people', () => {
  const unclear = [{ name: 'Bo', choices: ['1b  Bo Lind', '1c  Bo Yarrow'] }];
  expect(eventsAddPrinter.text({ act, event, unclear }, wide)).toBe(
    [
      'Did it.',
      '  You know Ada Lovelace.',
      '  Nobody here is called Grace Nettle; the name is kept.',
      '  “Bo” fits several people; write one of these ids instead:',
      '    1b  Bo Lind',
      '    1c  Bo Yarrow',
    ].join('\n'),
  );
});

test('an event shows its room and whom to meet before it, and asks after it', () => {
  const room = { novelty: 0.5, says: 'The room is likely to be partly new to you.', reasons: [] };
  const meet = [{ person: ada, says: 'Ada Lovelace: for “start a bakery” (Sales).' }];
  const shown = { event, when: 'before' as const, room, meet, more: 2, followUps: [] };
  const text = eventsShowPrinter.text(shown, narrow);
  expect(text).toContain("Bakers' fair\n  24 November 2026, Porto, fair, 1e");
  expect(text).toContain('Whom to meet\n  Ada Lovelace: for “start a bakery”');
  expect(text).toContain('and 2 more');
  fits(text);
  const asking = { ...shown, when: 'after' as const, question: 'Whom did you meet?' };
  expect(eventsShowPrinter.text(asking, wide)).toContain('→ Whom did you meet? mutuals met-at');
  expect(eventsShowPrinter.text(asking, wide)).not.toContain('The room');
});

test('whom one met is told with the day to follow up by', () => {
  const met = [{ id: '1p', name: 'Grace Nettle', isNew: true }];
  expect(eventsMetPrinter.text({ act, event, met, followUp: '2026-11-26' }, wide)).toBe(
    'Did it.\n  New here: Grace Nettle.\n  → Follow up by 26 November 2026.',
  );
  expect(eventsMetPrinter.text({ event, met: [] }, wide)).toBe('Nothing changed.');
});

test('the list of events says what each kind brought; an empty one says what to do', () => {
  const kind = {
    kind: 'fair',
    events: 2,
    newPeople: 3,
    newKinds: [],
    goodTurns: 0,
    introductions: 0,
    opportunities: 0,
    moreOfTheSame: false,
    says: 'fair, the last 2 times: 3 people new to you; no new kind of people.',
    reasons: [{ term: 'came', says: 'Nothing that is noted has come of it yet.' }],
  };
  const listed = { coming: [event], past: [{ ...event, told: true }], more: 4, kinds: [kind] };
  const text = eventsListPrinter.text(listed, narrow);
  for (const part of [
    'To come',
    '2 people\n  expected',
    'fair, the last 2 times',
    'met 0 people',
    'and 4 before',
  ])
    expect(text).toContain(part);
  fits(text);
  expect(eventsListPrinter.nothing?.({ coming: [], past: [], more: 0, kinds: [] })).toContain(
    'mutuals event',
  );
});

test('an opportunity says who should hear of it, and whom to tell once it is closed', () => {
  const stall = {
    id: '1o',
    what: 'a stall',
    day: '2026-11-23',
    state: 'open' as const,
    from: [{ id: '1b', name: 'Bo Lind' }],
    for: [],
    says: '“a stall”, from Bo Lind, today.',
    shouldHear: [
      {
        person: { id: '1p', name: 'Ada Lovelace' },
        says: 'Ada Lovelace looks for “a stall”: both are about stall.',
      },
    ],
  };
  const text = opportunitiesListPrinter.text({ opportunities: [stall], more: 0 }, narrow);
  expect(text).toContain('→ Tell Ada Lovelace.');
  fits(text);
  expect(opportunitiesListPrinter.nothing?.({ opportunities: [], more: 0 })).toContain('mutuals opportunity');
  const closed = { act, opportunity: { ...stall, state: 'used' as const }, received: 1, given: 2 };
  expect(opportunitiesClosePrinter.text(closed, wide)).toContain('→ Tell Bo Lind what became of it.');
  expect(opportunitiesClosePrinter.text(closed, wide)).toContain('2 good turns of yours noted.');
});

const review = {
  from: '2026-11-17',
  to: '2026-11-23',
  state: 'begun' as const,
  seen: 2,
  week: {
    says: 'You were in touch with one person this week, in 2 contacts. Nobody new among them.',
    contacts: 2,
    people: [{ person: { id: '1p', name: 'Ada Lovelace' }, days: 2 }],
    more: 0,
    newPeople: [],
    newKinds: ['sales'],
  },
  word: { says: 'You promised nothing new this week; none is late.', promises: [], thanks: [] },
  drifting: [{ person: ada, why: 'It has been 6 weeks.', todo: 'Write Ada Lovelace a few lines.' }],
  keeping: { says: 'Of your 2 contacts, none was with new people.', contacts: 2, withNew: 0, meant: 0.15 },
  change: { says: 'Meet one new person next week.', reasons: [{ term: 'because', says: 'You meant 15 %.' }] },
  trend: {
    says: '2 contacts a week.',
    weeks: [{ from: '2026-11-17', contacts: 2, people: 1, newPeople: 0, newKinds: 1, diversity: 2.54 }],
  },
};

test('the review reads from what happened to the one thing to change', () => {
  const text = reviewShowPrinter.text(review, narrow);
  const headings = [
    'This week',
    'Your word',
    'Who drifts',
    'Keeping and finding',
    'Three months',
    'One thing to',
  ];
  const places = headings.map((heading) => text.indexOf(heading));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain('You have begun it. You have looked at 2\n  people.');
  expect(text).toContain('  17 Nov  2        1      0   1         2.5');
  fits(text);
  expect(reviewShowPrinter.nothing?.({ ...review, empty: 'no_people' })).toContain('mutuals import');
  const done = { act, week: '2026-11-23', state: 'begun' as const, seen: 2, left: 18 };
  expect(reviewDonePrinter.text(done, wide)).toBe('Did it.\n  18 people left at most.');
});

test('occasions stand before people on Today, each with what to type', () => {
  const occasion = {
    id: '1e',
    name: "Bakers' fair",
    kind: 'met' as const,
    why: 'It was yesterday.',
    todo: 'Say it.',
  };
  const suggestion = {
    person: ada,
    kind: 'thanks' as const,
    why: 'Ada gave you advice.',
    todo: 'Thank Ada.',
  };
  const text = todayListPrinter.text(
    { day: '2026-11-23', occasions: [occasion], suggestions: [suggestion] },
    plainPaper(80),
  );
  expect(text).toContain(
    ' 1  Bakers\' fair\n    It was yesterday.\n    → Say it. mutuals met-at "Bakers\' fair" NAMES',
  );
  expect(text).toContain(' 2  Ada Lovelace\n    Ada gave you advice.');
});
