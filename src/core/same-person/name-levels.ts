import { isNear, type Likeness } from './likeness.ts';
import { isSameGivenName } from './nicknames.ts';

const SHORTEST_BEGINNING = 3;

/** 0 not known, 1 the same, 2 another form, a beginning or an initial, 3 a slip, 4 different. */
export function givenLevel(one: string, other: string, likeness: Likeness): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (isBeginning(one, other) || isSameGivenName(one, other)) return 2;
  return isNear(one, other, likeness) ? 3 : 4;
}

function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length === 1 || short.length >= SHORTEST_BEGINNING) && long.startsWith(short);
}

/** 0 not known, 1 the same, 2 a slip, 3 sounds alike, 4 one of the words of a double name, 5 different. */
export function familyLevel(one: string, other: string, likeness: Likeness): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (isNear(one, other, likeness)) return 2;
  if (one[0] === other[0] && soundsAlike(one, other, likeness)) return 3;
  return sharesAWord(one, other, SHORTEST_BEGINNING) ? 4 : 5;
}

function soundsAlike(one: string, other: string, { sounds }: Likeness): boolean {
  const sound = sounds(one);
  return sound !== '' && sound === sounds(other);
}

/** 0 not known, 1 the same or an initial of it, 2 different. */
export function middleLevel(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [first = '', second = ''] = [one.split(' ')[0], other.split(' ')[0]];
  return first.startsWith(second) || second.startsWith(first) ? 1 : 2;
}

/** Whether both have a word of this length or longer in common. */
export function sharesAWord(one: string, other: string, shortest: number): boolean {
  const words = new Set(wordsIn(other));
  return wordsIn(one).some((word) => word.length >= shortest && words.has(word));
}

export const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
