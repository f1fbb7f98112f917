import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WholePerson } from '../everybody.ts';
import { everybodyOf } from '../everybody-for-tests.ts';
import type { Matter } from '../matters/matter.ts';
import type { HelpKnown } from './help-board.ts';
import { type HelpMatch, helpMatches } from './help-matches.ts';
import { helpText } from './help-text.ts';
import { matterOf, TODAY } from './matters-for-tests.ts';

const need = (person: string, what: string, isRequest = false): Matter<'need'> =>
  matterOf('need', { of: person === '' ? 'me' : 'them', what, isRequest }, { person });
const offer = (person: string, what: string, hours = 0.25): Matter<'offer'> =>
  matterOf('offer', { of: person === '' ? 'me' : 'them', what, hours }, { person });

const PEOPLE: readonly Partial<WholePerson>[] = [
  {},
  { name: 'Ana', strength: 3 },
  { name: 'Bo', strength: 1 },
  { name: 'Cy', strength: 1 },
];

const known = (more: Partial<HelpKnown>): HelpKnown => ({
  needs: [],
  offers: [],
  people: everybodyOf(PEOPLE).people,
  knowEachOther: () => false,
  load: { roomHours: 3 },
  today: TODAY,
  ...more,
});

const shown = (matches: readonly HelpMatch[]) =>
  matches.map(({ how, person, helper }) => `${how} ${person}${helper === undefined ? '' : ` ${helper}`}`);

test('what I can give meets what they look for; the worth is fit times tie', () => {
  const [match, ...others] = helpMatches(
    known({ needs: [need('p1', 'a flat in Porto')], offers: [offer('', 'a room in Porto')] }),
  );
  expect(others).toEqual([]);
  expect(match).toMatchObject({ how: 'give', person: 'p1', shared: ['a home'], fitsWeek: true });
  // Both topics and the town are shared: fit 1. Strength 3 is shown as 3/4: ¼ + ¾ · ¾ = 0.8125.
  expect(match?.worth).toBeCloseTo(0.8125);
});

test('what they can give meets what I look for', () => {
  const matches = helpMatches(known({ needs: [need('', 'a van')], offers: [offer('p2', 'a van')] }));
  expect(shown(matches)).toEqual(['receive p2']);
});

test('two others are brought together, unless they know each other already', () => {
  const two = { needs: [need('p1', 'a lawyer')], offers: [offer('p2', 'legal advice')] };
  const [match] = helpMatches(known(two));
  expect(match && shown([match])).toEqual(['introduce p1 p2']);
  // "legal advice" says a topic and a word, "a lawyer" the topic alone: fit 1. √(0.8125 · (¼ + ¾ · ½)) = 0.7126.
  expect(match?.worth).toBeCloseTo(0.7126, 4);
  expect(helpMatches(known({ ...two, knowEachOther: () => true }))).toEqual([]);
});

test('who works in what is looked for can help without having said so', () => {
  const people = everybodyOf([
    ...PEOPLE,
    { name: 'Dot', strength: 1, kinds: { function: 'marketing' } },
  ]).people;
  const matches = helpMatches(
    known({ people, needs: [need('p1', 'somebody for marketing'), need('', 'Werbung')] }),
  );
  expect(shown(matches)).toEqual(['introduce p1 p4', 'receive p4']);
  expect(matches.every((match) => match.offer === undefined)).toBe(true);
});

test('what serves both sides and what was asked for is worth more, what the week has no room for less', () => {
  const needs = [need('p1', 'a flat')];
  const offers = [offer('', 'a flat', 8)];
  const worth = (more: Partial<HelpKnown>): number =>
    helpMatches(known({ needs, offers, load: { roomHours: 20 }, ...more })).find(({ how }) => how === 'give')
      ?.worth ?? 0;
  const plain = worth({});
  expect(worth({ load: { roomHours: 1 } })).toBeCloseTo(plain / 2);
  expect(worth({ needs: [need('p1', 'a flat', true)] })).toBeCloseTo(plain * 1.5);
  expect(
    worth({ needs: [...needs, need('', 'tax advice')], offers: [...offers, offer('p1', 'tax advice')] }),
  ).toBeCloseTo(plain * 1.5);
});

test('one helper for many is named again only behind the others', () => {
  const needs = [need('p1', 'a van'), need('p2', 'a van'), need('p1', 'a choir')];
  const offers = [offer('p3', 'a van'), offer('p3', 'a choir')];
  const worths = helpMatches(known({ needs, offers })).map(({ worth }) => worth);
  // Two of p1 and one of p2 for p3: the second is worth half, the third a third of what it would be alone.
  const [ana, bo] = [Math.sqrt(0.8125 * 0.625), 0.625];
  expect(worths.map((worth) => worth.toFixed(4))).toEqual(
    [ana, ana / 2, bo / 3].map((worth) => worth.toFixed(4)),
  );
});

test('whoever is never to be suggested or rests is left in peace; whoever was just tended is not', () => {
  const withAttention = (attention: WholePerson['attention']) =>
    helpMatches(
      known({
        people: everybodyOf([{}, { name: 'Ana', strength: 3, ...(attention && { attention }) }]).people,
        needs: [need('p1', 'a flat')],
        offers: [offer('', 'a flat')],
      }),
    ).length;
  expect(withAttention({ state: 'never' })).toBe(0);
  expect(withAttention({ state: 'snoozed', until: (TODAY + 5) as typeof TODAY })).toBe(0);
  expect(withAttention({ state: 'done', until: (TODAY + 5) as typeof TODAY })).toBe(1);
});

test('each match says why and what to do', () => {
  const nameOf = (id: string): string => ({ p1: 'Ana', p2: 'Bo' })[id] ?? 'somebody';
  const matches = helpMatches(
    known({
      needs: [need('p1', 'a lawyer', true), need('p2', 'a flat')],
      offers: [offer('p2', 'a lawyer'), offer('p1', 'a flat'), offer('', 'a lawyer', 8)],
      load: { roomHours: 1 },
    }),
  );
  const texts = matches.map((match) => helpText(match, nameOf));
  expect(texts).toContainEqual({
    why: [
      'Ana looks for “a lawyer”, and Bo can give “a lawyer”.',
      'As far as you know, they have not met.',
      'They asked you for it.',
      'Ana has something that Bo looks for, too.',
    ],
    todo: 'Ask Bo first, then Ana, and bring them together when both say yes.',
  });
  expect(texts).toContainEqual({
    why: [
      'Ana looks for “a lawyer”, and you can give “a lawyer”.',
      'They asked you for it.',
      'Your week is full; it may wait for the next.',
    ],
    todo: 'Tell Ana what you have.',
  });
});

const words = fc.constantFrom('a flat', 'a van', 'tax', 'choir', 'rye bread');
const someone = fc.constantFrom('', 'p1', 'p2', 'p3');

test('nobody is matched with themselves, the order falls, and it does not hang on the order of what is noted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(someone, words), { maxLength: 6 }),
      fc.array(fc.tuple(someone, words), { maxLength: 6 }),
      (needing, offering) => {
        const needs = needing.map(([person, what]) => need(person, what));
        const offers = offering.map(([person, what]) => offer(person, what));
        const matches = helpMatches(known({ needs, offers }));
        for (const { person, helper } of matches) expect(helper).not.toBe(person);
        const worths = matches.map(({ worth }) => worth);
        expect(worths).toEqual(worths.toSorted((one, other) => other - one));
        const turned = helpMatches(known({ needs: needs.toReversed(), offers: offers.toReversed() }));
        expect(turned.map(({ worth }) => worth.toFixed(9))).toEqual(worths.map((worth) => worth.toFixed(9)));
      },
    ),
  );
});
