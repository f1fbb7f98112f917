import type { Chance } from './chance.ts';

const WORDS =
  'agenda answer autumn bakery balcony bicycle bridge budget chapter cinema concert contract copper coffee draft evening exhibit ferry figures garden harbour history idea interview island journey kitchen ladder lecture letter library lunch market meadow meeting mentor museum needle notebook offer orchard paper piano picnic plan portrait proposal question railway recipe report review river rooftop sailing school season seminar sketch spring station statute summer survey table theatre ticket translation travel tuesday update vineyard visit walking weekend window winter workshop'.split(
    ' ',
  );

/** Words in no order that means anything, as long as notes and subjects are. */
export function inventedWords(count: number, chance: Chance): string {
  return Array.from({ length: count }, () => chance.pick(WORDS)).join(' ');
}
