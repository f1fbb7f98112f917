import { isNear, type Likeness, lettersApart } from './likeness.ts';
import { sharesAWord, wordsIn } from './name-levels.ts';

/** 0 not known, 1 the same, 2 different. */
export function sameLevel(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  return one === other ? 1 : 2;
}

/** Of lists: 0 not known, 1 one in common, 2 none. */
export function anySameLevel(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  return one.some((value) => other.includes(value)) ? 1 : 2;
}

/** Days of eight digits: 0 not known, 1 the same, 2 a digit or day and month changed round, 3 of one year, 4 of one day, 5 different. */
export function birthLevel(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (digitsApart(one, other) === 1 || isTurned(one, other)) return 2;
  if (one.slice(0, 4) === other.slice(0, 4)) return 3;
  return one.slice(4) === other.slice(4) ? 4 : 5;
}

function digitsApart(one: string, other: string): number {
  let apart = Math.abs(one.length - other.length);
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) if (one[at] !== other[at]) apart += 1;
  return apart;
}

/** Day and month in the other order, or two neighbouring digits. */
function isTurned(one: string, other: string): boolean {
  const isDayFirst = one.slice(0, 4) + one.slice(6) + one.slice(4, 6) === other;
  if (isDayFirst || digitsApart(one, other) !== 2) return isDayFirst;
  const at = [...one].findIndex((digit, place) => digit !== other[place]);
  return one[at] === other[at + 1] && one[at + 1] === other[at];
}

/** 0 not known, 1 one in common, 2 one name at two providers, 3 a slip, 4 different. */
export function emailLevel(one: readonly string[], other: readonly string[], likeness: Likeness): number {
  return bestLevel(one, other, (left, right) => addressLevel(left, right, likeness));
}

/** The best of all pairs of two lists, 0 when one of them is empty; nothing is better than 1. */
function bestLevel(
  one: readonly string[],
  other: readonly string[],
  levelOf: (left: string, right: string) => number,
): number {
  let best = 0;
  for (const left of one) {
    for (const right of other) {
      const level = left === right ? 1 : levelOf(left, right);
      if (level === 1) return 1;
      if (best === 0 || level < best) best = level;
    }
  }
  return best;
}

function addressLevel(one: string, other: string, likeness: Likeness): number {
  const [name, provider] = halves(one);
  const [otherName, otherProvider] = halves(other);
  if (name === otherName) return 2;
  return isNear(name, otherName, likeness) && isNear(provider, otherProvider, likeness) ? 3 : 4;
}

function halves(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** 0 not known, 1 one in common, 2 a letter apart, 3 different. */
export function numberLevel(one: readonly string[], other: readonly string[], likeness: Likeness): number {
  const same = anySameLevel(one, other);
  if (same < 2) return same;
  return one.some((left) => other.some((right) => lettersApart(left, right, likeness) <= 1)) ? 2 : 3;
}

/** 0 not known, 1 the same, 2 the same area, 3 a letter apart, 4 different. */
export function postcodeLevel(one: string, other: string, likeness: Likeness): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (areaOf(one) === areaOf(other)) return 2;
  return lettersApart(one, other, likeness) <= 1 ? 3 : 4;
}

/** "sw1a" of "sw1a 1aa"; of a code in one piece its first three letters. */
export function areaOf(postcode: string): string {
  const space = postcode.indexOf(' ');
  return space > 0 ? postcode.slice(0, space) : postcode.slice(0, 3);
}

const SHORTEST_PLACE_WORD = 4;

/** 0 not known, 1 one in common, 2 a slip, 3 a word in common, 4 different. */
export function placeLevel(one: readonly string[], other: readonly string[], likeness: Likeness): number {
  return bestLevel(one, other, (left, right) => textLevel(left, right, likeness));
}

function textLevel(one: string, other: string, likeness: Likeness): number {
  if (one === other) return 1;
  if (isNear(one, other, likeness)) return 2;
  return sharesAWord(one, other, SHORTEST_PLACE_WORD) ? 3 : 4;
}

/** 0 not known, 1 the same, 2 half of the words, two at the least, 3 different. */
export function streetLevel(one: string, other: string, likeness: Likeness): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [left, right] = [wordsIn(one), wordsIn(other)];
  const shared = left.filter((word) => right.some((two) => word === two || isLongSlip(word, two, likeness)));
  return shared.length >= 2 && shared.length >= Math.max(left.length, right.length) / 2 ? 2 : 3;
}

function isLongSlip(one: string, other: string, likeness: Likeness): boolean {
  return one.length >= SHORTEST_PLACE_WORD && isNear(one, other, likeness);
}

/** 0 not known, 1 the same, 2 a slip or a word in common, 3 different. */
export function workLevel(one: string, other: string, likeness: Likeness): number {
  if (one === '' || other === '') return 0;
  return [1, 2, 2, 3][textLevel(one, other, likeness) - 1] ?? 3;
}
