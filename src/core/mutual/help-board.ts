import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import type { PersonId } from '../ids.ts';
import { type Terms, termsOf } from '../matching/terms-of.ts';
import type { Topic } from '../matching/topics.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import type { GiveLoad } from '../network/benefit/give-load.ts';
import { isHidden } from '../today.ts';
import { grouped } from './grouped.ts';

export type HelpKnown = {
  readonly needs: readonly Matter<'need'>[];
  readonly offers: readonly Matter<'offer'>[];
  readonly people: readonly WholePerson[];
  readonly knowEachOther: (one: PersonId, other: PersonId) => boolean;
  readonly load: Pick<GiveLoad, 'roomHours'>;
  readonly today: Day;
};

export type Stated<Kind extends 'need' | 'offer'> = {
  readonly matter: Matter<Kind>;
  /** Undefined for mine. */
  readonly person: PersonId | undefined;
  readonly terms: Terms;
};

/** By whose it is; undefined for mine. */
type ByPerson<Kind extends 'need' | 'offer'> = ReadonlyMap<PersonId | undefined, readonly Stated<Kind>[]>;

/** Of those who work in something only the best known are looked at. */
const KNOWN_OF_TRADE = 6;

/** What is looked for and what can be given, laid out to be matched. */
export type HelpBoard = HelpKnown & {
  readonly needed: readonly Stated<'need'>[];
  readonly offered: readonly Stated<'offer'>[];
  readonly neededBy: ByPerson<'need'>;
  readonly offeredBy: ByPerson<'offer'>;
  readonly personOf: ReadonlyMap<PersonId, WholePerson>;
  readonly workersOf: (topic: Topic) => readonly WholePerson[];
};

export function helpBoard(known: HelpKnown): HelpBoard {
  const { people, needs, offers, today } = known;
  const personOf = new Map(people.map((one) => [one.id, one]));
  const [needed, offered] = [stated(needs, personOf, today), stated(offers, personOf, today)];
  return {
    ...known,
    personOf,
    needed,
    offered,
    neededBy: grouped(needed, ({ person }) => person),
    offeredBy: grouped(offered, ({ person }) => person),
    workersOf: workersByTopic(people, today),
  };
}

function stated<Kind extends 'need' | 'offer'>(
  matters: readonly Matter<Kind>[],
  personOf: ReadonlyMap<PersonId, WholePerson>,
  today: Day,
): readonly Stated<Kind>[] {
  return matters.flatMap((matter) => {
    const person = matter.about.of === 'me' ? undefined : personWith(matter);
    const one = person === undefined ? undefined : personOf.get(person);
    if (matter.about.of === 'them' && (!one || !isOpenTo(one, today))) return [];
    return [{ matter, person, terms: termsOf(matter.about.what) }];
  });
}

/** Whoever rests today, or is never to be suggested, is left in peace. */
function isOpenTo({ attention, isMe }: WholePerson, today: Day): boolean {
  return !isMe && (attention?.state === 'done' || !isHidden(attention, today));
}

/** The strongest few of those who work in a topic. Each topic is looked through once. */
function workersByTopic(people: readonly WholePerson[], today: Day): HelpBoard['workersOf'] {
  const found = new Map<Topic, readonly WholePerson[]>();
  return (topic) => {
    const known = found.get(topic) ?? strongestIn(topic, people, today).slice(0, KNOWN_OF_TRADE);
    found.set(topic, known);
    return known;
  };
}

function strongestIn(
  { functions = [], fields = [] }: Topic,
  people: readonly WholePerson[],
  today: Day,
): readonly WholePerson[] {
  if (functions.length + fields.length === 0) return [];
  const works = ({ kinds }: WholePerson): boolean =>
    functions.some((one) => one === kinds.function) || fields.some((one) => one === kinds.field);
  return people
    .filter((one) => one.shown > 0 && works(one) && isOpenTo(one, today))
    .sort((one, other) => other.shown - one.shown || (one.id < other.id ? -1 : 1));
}
