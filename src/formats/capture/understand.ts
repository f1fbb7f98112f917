import { dayOf, startOfDay } from '../../core/day.ts';
import { directionOf } from './direction-of.ts';
import type { SaidFollowUp } from './follow-up-of.ts';
import { type KnownPerson, knownPeople } from './known-people.ts';
import { LONGEST_READ } from './line-parts.ts';
import { peopleOf } from './people-of.ts';
import type { Today } from './said-day.ts';
import type { Span } from './span.ts';
import { spansApart, wordsBeside } from './spans-of.ts';
import { isTogether } from './together.ts';
import type { MarkedSpan, SaidPerson, Understood } from './understood.ts';
import { type WhatIsSaid, whatIsSaid } from './what-is-said.ts';

export type { Understood } from './understood.ts';

/** What a line is read against: the moment, where the user's clocks stand, and the people whose names are in it. */
export type LineContext = {
  readonly now: Date;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
  readonly known: readonly KnownPerson[];
};

/**
 * Reads a line typed after a meeting: when it was, with whom, through which channel, and when to follow up. It says
 * only what the words say and depends on nothing but its arguments. What it does not understand stays in the text.
 */
export function understandLine(line: string, context: LineContext): Understood {
  const today = todayOf(context);
  const read = line.slice(0, LONGEST_READ);
  const said = whatIsSaid(read, today);
  const taken = [
    ...said.days,
    ...said.channels,
    ...wordsOfFollowUp(said.followUp),
    ...said.yearlyDays.map(({ date }) => date),
  ];
  const parts = { ...said, line: read, taken, known: knownPeople(context.known) };
  const people = peopleOf(parts);
  const direction = directionOf(parts, said.channels[0], people);
  const spans = spansApart(marksOf(said, people));

  return {
    text: line,
    channel: said.channels[0]?.channel ?? (isTogether(parts, people) ? 'meeting' : 'note'),
    ...whenIn(line, said, today),
    people: oncePerPerson(people),
    ...followUpIn(line, said.followUp),
    ...(said.yearlyDays.length > 0 && { yearlyDays: said.yearlyDays }),
    ...(direction === undefined ? {} : { direction }),
    spans,
    rest: wordsBeside(line, spans),
  };
}

function todayOf({ now, offsetMinutes }: LineContext): Today {
  const day = dayOf(now, offsetMinutes);
  const sinceMidnightMs = now.getTime() + offsetMinutes * 60_000 - startOfDay(day).getTime();
  return { day, minuteOfDay: Math.floor(sinceMidnightMs / 60_000) };
}

function whenIn(
  line: string,
  { day, time }: WhatIsSaid,
  today: Today,
): Pick<Understood, 'day' | 'dayFrom' | 'minuteOfDay'> {
  const minuteOfDay = day?.minuteOfDay ?? time?.minuteOfDay;
  return {
    day: day?.past ?? day?.future ?? today.day,
    ...(day === undefined ? {} : { dayFrom: line.slice(day.start, day.end).trim() }),
    ...(minuteOfDay === undefined ? {} : { minuteOfDay }),
  };
}

function followUpIn(line: string, followUp: SaidFollowUp | undefined): Pick<Understood, 'followUp'> {
  if (followUp === undefined) return {};
  const { words, said, day } = followUp;
  const phrase = line.slice(Math.min(words.start, said.start), Math.max(words.end, said.end)).trim();
  return { followUp: { day, phrase } };
}

const wordsOfFollowUp = (followUp: SaidFollowUp | undefined): readonly Span[] =>
  followUp === undefined ? [] : [followUp.words, followUp.said];

/** People come first: their names are what a user looks for in the line. */
function marksOf(said: WhatIsSaid, people: readonly SaidPerson[]): readonly MarkedSpan[] {
  const marked = (kind: MarkedSpan['kind'], spans: readonly (Span | undefined)[]): readonly MarkedSpan[] =>
    spans.flatMap((span) => (span === undefined ? [] : [{ kind, start: span.start, end: span.end }]));
  return [
    ...marked('person', people),
    ...marked('followUp', wordsOfFollowUp(said.followUp)),
    ...marked('day', [said.day, said.time]),
    ...marked('channel', said.channels.slice(0, 1)),
  ];
}

/** Somebody named twice is one person, the second time often by the first name; once "with" is enough. */
function oncePerPerson(people: readonly SaidPerson[]): readonly SaidPerson[] {
  const chosen = new Map<string, SaidPerson>();
  for (const person of people) {
    if ([...chosen.values()].some(({ phrase }) => phrase.startsWith(`${person.phrase} `))) continue;
    const key = person.knownIds.join(' ') || person.phrase.toLowerCase();
    const before = chosen.get(key);
    if (before === undefined || (before.part !== 'with' && person.part === 'with')) chosen.set(key, person);
  }
  return [...chosen.values()];
}
