import { type Day, dayOf, startOfDay } from '../core/day.ts';
import { type PersonId, personId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import { fold } from '../core/text/fold.ts';
import { namePhrases } from '../formats/capture/name-phrases.ts';
import { promiseOf } from '../formats/capture/promise-of.ts';
import { type Understood, understandLine } from '../formats/capture/understand.ts';
import type { Capture, CapturedPerson, CaptureInput } from './capture.ts';
import { capturedYearlyDays } from './captured-yearly-days.ts';
import { findPerson } from './find-person.ts';
import { offeredFavours } from './offered-favours.ts';
import { readPastDay } from './read-day.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

/** How many people may share the words of a name before we stop looking at them. */
const CANDIDATES = 12;
const NOON_IN_MINUTES = 12 * 60;

export async function readCapture(input: CaptureInput, deps: Deps): Promise<Capture> {
  const text = input.line.trim();
  if (text === '') throw new Refusal('nothing_written');
  const now = deps.now();
  const offsetMinutes = deps.offsetMinutes(now);
  const known = await peopleNamedIn(text, deps);
  const understood = understandLine(text, { now, offsetMinutes, known });
  const named = await Promise.all((input.with ?? []).map((ref) => namedByHand(ref, deps)));
  const day = input.on === undefined ? understood.day : readPastDay(input.on, deps);
  const { followUp, dayFrom } = understood;
  const people = withoutTwins([...named, ...settled(captured(understood, known), named)]);
  return {
    text,
    day,
    at: momentOf(day, { now, offsetMinutes, minuteOfDay: understood.minuteOfDay }),
    channel: input.channel ?? understood.channel,
    direction: understood.direction ?? 'both',
    people,
    ...(dayFrom !== undefined && input.on === undefined && { dayFrom }),
    ...(followUp && { followUp: { day: followUp.day, phrase: followUp.phrase } }),
    promises:
      input.promises === 'no' ? [] : promiseOf(text, { day: dayOf(now, offsetMinutes), minuteOfDay: 0 }),
    favours: offeredFavours(text, understood, people),
    yearlyDays: capturedYearlyDays(understood.yearlyDays ?? [], people),
  };
}

type Clock = { readonly now: Date; readonly offsetMinutes: number; readonly minuteOfDay: number | undefined };

/** The time that was said; else now for today, and noon for another day. */
function momentOf(day: Day, { now, offsetMinutes, minuteOfDay }: Clock): Date {
  if (minuteOfDay === undefined && day === dayOf(now, offsetMinutes)) return now;
  const minutes = (minuteOfDay ?? NOON_IN_MINUTES) - offsetMinutes;
  return new Date(startOfDay(day).getTime() + minutes * 60_000);
}

type Known = { readonly id: PersonId; readonly names: readonly string[] };

async function peopleNamedIn(text: string, { store, ...deps }: Deps): Promise<readonly Known[]> {
  const on = today({ store, ...deps });
  const found = new Map<PersonId, Known>();
  for (const phrase of namePhrases(text)) {
    const { items } = await store.people({ search: phrase, order: 'strength', today: on, limit: CANDIDATES });
    for (const { id, name, isMe } of items) if (!isMe) found.set(id, { id, names: [name] });
  }
  return [...found.values()];
}

async function namedByHand(ref: string, deps: Deps): Promise<CapturedPerson> {
  const asNew = { phrase: ref, part: 'with', choices: [] } as const;
  const { id, name } = await findPerson(deps.store, ref, today(deps)).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'person_not_found') return { id: undefined, name: ref };
    throw error;
  });
  return id === undefined ? asNew : { phrase: ref, part: 'with', choices: [{ id, name }] };
}

function captured(understood: Understood, known: readonly Known[]): readonly CapturedPerson[] {
  const nameOf = new Map(known.map(({ id, names }) => [id, names[0] ?? '']));
  return understood.people.map(({ phrase, part, knownIds }) => ({
    phrase,
    part,
    choices: knownIds.map((id) => ({ id: personId(id), name: nameOf.get(personId(id)) ?? phrase })),
  }));
}

/** Of several people that a name in the line fits, the one that was also named by hand is meant. */
function settled(
  people: readonly CapturedPerson[],
  named: readonly CapturedPerson[],
): readonly CapturedPerson[] {
  const chosen = new Set(named.flatMap(({ choices }) => choices.map(({ id }) => id)));
  return people.map((person) => {
    const meant = person.choices.filter(({ id }) => chosen.has(id));
    return meant.length === 1 ? { ...person, choices: meant } : person;
  });
}

/** A person named twice is one; whoever it was with stands before a mention. */
function withoutTwins(people: readonly CapturedPerson[]): readonly CapturedPerson[] {
  const found = new Map<string, CapturedPerson>();
  for (const person of people) {
    const key = person.choices.length === 1 ? (person.choices[0]?.id ?? '') : fold(person.phrase);
    const earlier = found.get(key);
    if (!earlier || (earlier.part === 'mentioned' && person.part === 'with')) found.set(key, person);
  }
  return [...found.values()];
}
