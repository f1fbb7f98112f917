import type { Chance } from '../made/chance.ts';
import type { InventedPerson } from '../made/invented-person.ts';

const QUESTIONS = 200;

/** What users type: the first letters one by one, whole names, firms, and names with one letter wrong. */
export function questions(people: readonly InventedPerson[], chance: Chance): readonly string[] {
  const asked: string[] = [];
  while (asked.length < QUESTIONS) {
    const { name, organisation } = chance.pick(people);
    asked.push(name.family.slice(0, 1 + (asked.length % 5)), name.given.slice(0, 3), name.whole);
    asked.push(
      `${name.given} ${name.family.slice(0, 2)}`,
      misspelt(name.family),
      `${name.given} ${misspelt(name.family)}`,
    );
    if (organisation) asked.push(organisation.name, organisation.name.slice(0, 6));
  }
  return asked.slice(0, QUESTIONS);
}

function misspelt(word: string): string {
  const middle = Math.floor(word.length / 2);
  return `${word.slice(0, middle)}x${word.slice(middle + 1)}`;
}
