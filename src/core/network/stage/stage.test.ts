import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, TODAY } from '../../../../test/contact-days.ts';
import { tidyDays } from '../contact-day.ts';
import { explainStage, stageLifts, stageOfTie } from './stage.ts';
import { type StageEvidence, stageEvidence, type ToldEvidence } from './stage-evidence.ts';
import { STAGES } from './stages.ts';

const mail = (...daysAgo: readonly number[]) =>
  tidyDays(daysAgo.map((ago, place) => contactDay(ago, { direction: place % 2 === 0 ? 'out' : 'in' })));
const meetings = (...daysAgo: readonly number[]) =>
  tidyDays(daysAgo.map((ago) => contactDay(ago, { channel: 'meeting', direction: 'both', weight: 3 })));
const stage = (days: Parameters<typeof stageEvidence>[0], told: ToldEvidence = {}) =>
  stageOfTie(stageEvidence(days, TODAY, told)).stage;

test('who never answered is a stranger, whatever was sent', () => {
  expect(stage([])).toBe('stranger');
  expect(stage(Array.from({ length: 50 }, (_, place) => contactDay(50 - place)))).toBe('stranger');
});

test('an answer or a meeting makes an acquaintance', () => {
  expect(stage(mail(2, 1))).toBe('acquaintance');
  expect(stage(meetings(5))).toBe('acquaintance');
  expect(stage([], { closeness: 1 })).toBe('acquaintance');
});

test('three days both ways over a month make a contact, and a thousand make no more', () => {
  expect(stage(mail(40, 20, 0))).toBe('contact');
  expect(stage(mail(29, 20, 0))).toBe('acquaintance');
  expect(stage(mail(...Array.from({ length: 1000 }, (_, ago) => ago)))).toBe('contact');
});

test('help, meetings over half a year, kin or the word of the user make a relationship', () => {
  expect(stage(mail(2, 1), { helpedMe: 1 })).toBe('relationship');
  expect(stage(mail(91, 1), { helpedThem: 1 })).toBe('relationship');
  expect(stage(meetings(180, 60, 0))).toBe('relationship');
  expect(stage([], { closeness: 4 })).toBe('relationship');
  expect(stage([], { isKin: true })).toBe('relationship');
});

test('who spoke for me, or introduced me and helped, is an advocate', () => {
  expect(stage([], { vouched: 1 })).toBe('advocate');
  expect(stage([], { introduced: 2 })).toBe('advocate');
  expect(stage([], { introduced: 1, helpedMe: 1 })).toBe('advocate');
});

test('the reasons say why, and what would lift the tie', () => {
  expect(explainStage(stageEvidence(meetings(200, 10), TODAY))).toEqual([
    { says: 'You met on 2 days.', amount: 1 },
    { says: 'It goes both ways.', amount: 1 },
    { says: 'You were in touch on 2 days.', amount: 1 },
    {
      says: 'It becomes a relationship when they help you with something, or when you help them with something.',
      amount: 0,
    },
  ]);
  expect(explainStage(stageEvidence([contactDay(0)], TODAY)).map(({ says }) => says)).toEqual([
    'Nothing has passed between you both ways, as far as your data tell.',
    'It becomes an acquaintance when it goes both ways, or when you meet.',
  ]);
});

test('nothing lifts an advocate further', () => {
  expect(stageLifts(stageEvidence([], TODAY, { vouched: 1 }))).toEqual([]);
});

const anyEvidence: fc.Arbitrary<StageEvidence> = fc.record({
  activeDays: fc.nat(10),
  spanDays: fc.nat(400),
  bothWays: fc.nat(1),
  met: fc.nat(5),
  helpedMe: fc.nat(2),
  helpedThem: fc.nat(2),
  introduced: fc.nat(2),
  vouched: fc.nat(1),
  closeness: fc.nat(5),
  kin: fc.nat(1),
});

test('more evidence never lowers a stage', () => {
  fc.assert(
    fc.property(anyEvidence, anyEvidence, (one, other) => {
      const joined = Object.fromEntries(
        Object.entries(one).map(([kind, count]) => [
          kind,
          Math.max(count, other[kind as keyof StageEvidence]),
        ]),
      ) as StageEvidence;
      const [before, after] = [one, joined].map((evidence) => STAGES.indexOf(stageOfTie(evidence).stage));
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    }),
  );
});

test('one more contact never lowers a stage, and contact alone never makes a relationship without meetings', () => {
  fc.assert(
    fc.property(anyContactDays, anyContactDay, (days, extra) => {
      const [before, after] = [days, [...days, extra]].map((all) => STAGES.indexOf(stage(tidyDays(all))));
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
      const written = tidyDays(days.filter(({ channel }) => channel !== 'meeting'));
      expect(STAGES.indexOf(stage(written))).toBeLessThanOrEqual(STAGES.indexOf('contact'));
    }),
  );
});

test('every lift that is done leads to the next stage or beyond', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const place = STAGES.indexOf(stageOfTie(evidence).stage);
      for (const { needs } of stageLifts(evidence)) {
        const done: Partial<StageEvidence> = Object.fromEntries(
          Object.entries(needs).map(([kind, count]) => [
            kind,
            Math.max(count, evidence[kind as keyof StageEvidence]),
          ]),
        );
        expect(STAGES.indexOf(stageOfTie({ ...evidence, ...done }).stage)).toBeGreaterThan(place);
      }
    }),
  );
});
