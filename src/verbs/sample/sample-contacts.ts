import type { SampleClock } from './sample-clock.ts';
import type { SamplePerson } from './sample-people.ts';
import type { Course, LastContact, SampleRhythm } from './sample-rhythms.ts';
import { datedText, type Talk, topicDealer, type Way } from './sample-topic.ts';
import { pick, seededChance } from './seeded-chance.ts';

/** Being in touch with one person once. */
export type SampleContact = {
  readonly daysAgo: number;
  readonly minuteOfDay: number;
  readonly way: Way;
  readonly course: Course;
  readonly about: string;
};

const DAYS_IN_MONTH = 30.44;
/** Real gaps vary: from three fifths of the usual one to seven fifths. */
const VARIATION = { least: 0.6, spread: 0.8 } as const;
const ANSWERED = 0.75;
const OFFICE_HOURS = { from: 8 * 60, length: 9 * 60 } as const;

/** All contacts in the rhythm of a tie, the last one first. */
export function sampleContacts(
  rhythm: SampleRhythm,
  person: SamplePerson,
  clock: SampleClock,
): readonly SampleContact[] {
  const chance = seededChance(rhythm.name);
  const tie = { rhythm, person, clock, chance, deal: topicDealer(chance) };
  const contacts: SampleContact[] = [];
  const first = rhythm.silentDays;
  if (rhythm.last) contacts.push(lastContact(rhythm.last, tie));
  const oldest = rhythm.months * DAYS_IN_MONTH;
  for (let ago = first + gap(rhythm, chance); ago < oldest; ago += gap(rhythm, chance)) {
    contacts.push(contactOn(ago, tie));
  }
  return contacts;
}

type Tie = {
  readonly rhythm: SampleRhythm;
  readonly person: SamplePerson;
  readonly clock: SampleClock;
  readonly chance: () => number;
  readonly deal: ReturnType<typeof topicDealer>;
};

/** A mail that waits for an answer keeps its day, since the days until a reminder are counted from it. */
function lastContact(last: LastContact, { rhythm, clock, chance }: Tie): SampleContact {
  const { silentDays, talks } = rhythm;
  const daysAgo = last.course === 'in' ? silentDays : workday(silentDays, talks[0], clock);
  return { daysAgo, minuteOfDay: minute(chance), ...last };
}

function contactOn(daysAgo: number, { rhythm, person, clock, chance, deal }: Tie): SampleContact {
  const way = pick(rhythm.ways, chance);
  const talk = pick(rhythm.talks, chance);
  const onDay = workday(daysAgo, talk, clock);
  return {
    daysAgo: onDay,
    minuteOfDay: minute(chance),
    way,
    course: chance() < ANSWERED ? 'both' : pick(['out', 'in'], chance),
    about: datedText(deal(talk, way), clock.dayBefore(onDay)).replaceAll('{first}', calledName(person)),
  };
}

function gap({ everyDays }: SampleRhythm, chance: () => number): number {
  return Math.max(1, Math.round(everyDays * (VARIATION.least + VARIATION.spread * chance())));
}

function minute(chance: () => number): number {
  return OFFICE_HOURS.from + Math.floor(OFFICE_HOURS.length * chance());
}

/** Work is done on the Friday before rather than on a weekend. 1970-01-01 was a Thursday. */
function workday(daysAgo: number, talk: Talk | undefined, clock: SampleClock): number {
  const sinceFriday = [0, 0, 1, 2][clock.dayBefore(daysAgo) % 7] ?? 0;
  return talk === 'home' ? daysAgo : daysAgo + sinceFriday;
}

function calledName({ name, also }: SamplePerson): string {
  return (also || name).split(' ')[0] ?? name;
}
