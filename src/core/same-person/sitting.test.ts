import { expect, test } from 'vitest';
import {
  type Answer,
  type Asked,
  hasGrown,
  joinedAtOnce,
  lastTurn,
  openPlaces,
  pairNow,
  type Sitting,
  sittingAfter,
  sittingOf,
} from './sitting.ts';

const doubt = (one: string, other: string): Asked => ({
  one: { id: one },
  other: { id: other },
  sure: false,
});
const three = sittingOf([doubt('ada', 'bo'), doubt('bo', 'cy'), doubt('dot', 'eve')]);

function after(sitting: Sitting, ...said: readonly (readonly [place: number, answer: Answer])[]): Sitting {
  let now = sitting;
  for (const [place, answer] of said) {
    const turn = (lastTurn(now) ?? 0) + 1;
    now = sittingAfter(now, { type: 'said', places: [place], said: { answer, turn } });
  }
  return now;
}

test('an answer brings the next open question, and the last one the end', () => {
  expect(after(three, [0, 'later']).at).toBe(1);
  expect(after(three, [0, 'different'], [1, 'later'], [2, 'later']).at).toBe(3);
});

test('what was passed over comes again once the end is reached', () => {
  const passed = sittingAfter(sittingAfter(three, { type: 'moved', by: 1 }), { type: 'moved', by: 1 });
  expect(after(passed, [2, 'same']).at).toBe(0);
});

test('nobody moves over either end', () => {
  expect(sittingAfter(three, { type: 'moved', by: -1 }).at).toBe(0);
  expect(sittingAfter(three, { type: 'moved', by: 9 }).at).toBe(2);
});

test('after two are joined the third is asked about together with both', () => {
  const joined = after(three, [0, 'same']);
  expect(pairNow(joined, 1)).toEqual(['ada', 'cy']);
  expect([hasGrown(joined, 1), hasGrown(joined, 2)]).toEqual([true, false]);
});

test('what follows from other answers is not asked', () => {
  const ring = sittingOf([doubt('ada', 'bo'), doubt('bo', 'cy'), doubt('ada', 'cy')]);
  expect(openPlaces(after(ring, [0, 'same'], [1, 'same']))).toEqual([]);
  expect(openPlaces(after(ring, [0, 'same'], [1, 'different']))).toEqual([]);
  expect(openPlaces(after(ring, [0, 'different'], [1, 'different']))).toEqual([2]);
});

test('an answer that is taken back is asked again, and those said with it', () => {
  const both = sittingAfter(three, { type: 'said', places: [0, 2], said: { answer: 'same', turn: 1 } });
  expect([both.at, openPlaces(both)]).toEqual([1, [1]]);
  const back = sittingAfter(both, { type: 'takenBack', turn: 1 });
  expect([back.at, openPlaces(back)]).toEqual([0, [0, 1, 2]]);
  expect(lastTurn(back)).toBeUndefined();
});

test('an answer that could not be written is asked again without pulling away what is looked at', () => {
  const said = after(three, [0, 'same']);
  const failed = sittingAfter(said, { type: 'failed', turn: 1 });
  expect([failed.at, openPlaces(failed)]).toEqual([1, [0, 1, 2]]);
  const all = after(three, [0, 'later'], [1, 'later'], [2, 'later']);
  expect(sittingAfter(all, { type: 'failed', turn: 2 }).at).toBe(1);
});

test('all that are beyond doubt are joined at once, but nobody over a third', () => {
  const sure = (one: string, other: string): Asked => ({ ...doubt(one, other), sure: true });
  const sitting = sittingOf([sure('ada', 'bo'), sure('bo', 'cy'), doubt('dot', 'eve'), sure('fay', 'gil')]);
  expect(joinedAtOnce(sitting)).toEqual([0, 3]);
  expect(joinedAtOnce(after(sitting, [0, 'same']))).toEqual([1, 3]);
});
