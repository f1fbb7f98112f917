import { RHYTHMS } from './rhythms.ts';
import { TALKS, type Talk, WAYS, type Way } from './sample-topic.ts';
import { tableRows } from './table-rows.ts';

const COURSES = ['out', 'in', 'both'] as const;
export type Course = (typeof COURSES)[number];

export type LastContact = { readonly way: Way; readonly course: Course; readonly about: string };

export type SampleRhythm = {
  readonly name: string;
  readonly everyDays: number;
  readonly silentDays: number;
  readonly months: number;
  readonly ways: readonly Way[];
  readonly talks: readonly Talk[];
  /** Missing when a line noted by hand is the last contact. */
  readonly last?: LastContact;
};

export function sampleRhythms(): readonly SampleRhythm[] {
  return tableRows(RHYTHMS).map(([name = '', every, silent, months, ways = '', talks = '', last = '']) => ({
    name,
    everyDays: Number(every),
    silentDays: Number(silent),
    months: Number(months),
    ways: ways.split(' ').map((way) => oneOf(WAYS, way)),
    talks: talks.split(' ').map((talk) => oneOf(TALKS, talk)),
    ...(last !== '' && { last: readLast(last) }),
  }));
}

/** `mail in: Draft articles`, `call: the lease` */
function readLast(text: string): LastContact {
  const [, way, course = 'both', about = ''] = /^(\w+)(?: (\w+))?: (.+)$/.exec(text) ?? [];
  return { way: oneOf(WAYS, way), course: oneOf(COURSES, course), about };
}

export function oneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`"${text}" is none of ${words.join(', ')}`);
  return word;
}
