import type { Card } from '../core/card.ts';

const SINGLE = ['name', 'organisation', 'title', 'birthday', 'anniversary', 'note'] as const;
const MANY = [
  ['otherNames', 'other name'],
  ['emails', 'address'],
  ['phones', 'telephone'],
  ['urls', 'web page'],
  ['places', 'place'],
  ['tags', 'tag'],
] as const;
const LONGEST = 60;

/** What a newer card says otherwise, field by field, in words: "title: Baker, now Founder", "new address: a@x.org". */
export function cardChanges(before: Card, after: Card): readonly string[] {
  const told = [
    ...SINGLE.flatMap((field) => singleChange(field, before[field], after[field])),
    ...MANY.flatMap(([field, word]) => manyChange(word, before[field], after[field])),
  ];
  return told.length > 0 ? told : ['something that no field here shows'];
}

function singleChange(word: string, before = '', after = ''): readonly string[] {
  if (before === after) return [];
  if (before === '') return [`new ${word}: ${short(after)}`];
  return [after === '' ? `${word} gone: ${short(before)}` : `${word}: ${short(before)}, now ${short(after)}`];
}

function manyChange(
  word: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly string[] {
  const come = after.filter((one) => !before.includes(one)).map((one) => `new ${word}: ${short(one)}`);
  const gone = before.filter((one) => !after.includes(one)).map((one) => `${word} gone: ${short(one)}`);
  return [...come, ...gone];
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
