import { DAY_IN_MS, dayOf, startOfDay } from '../../core/day.ts';
import { saidChannels } from './channel-of.ts';
import { clausesOf } from './clauses.ts';
import { clockTimes } from './clock-times.ts';
import { dayOfLine } from './day-of-line.ts';
import { directionOf } from './direction-of.ts';
import { flatten } from './flatten.ts';
import { followUpOf } from './follow-up-of.ts';
import { type KnownPerson, knownPeople } from './known-people.ts';
import { languagesOf } from './language.ts';
import { LONGEST_READ } from './line-parts.ts';
import { peopleOf } from './people-of.ts';
import type { Today } from './said-day.ts';
import { saidDays } from './said-days.ts';
import { isWithin, overlaps, type Span } from './span.ts';
import { spansApart, wordsBeside } from './spans-of.ts';
import type { SaidPerson, Understood } from './understood.ts';

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
  const flat = flatten(read);
  const languages = languagesOf(flat);
  const clauses = clausesOf(read, flat);
  const days = saidDays(flat, languages, today);
  const followUp = followUpOf(flat, clauses, days);
  const asked = followUp === undefined ? [] : [followUp.words, followUp.said];
  const isAsked = (span: Span): boolean =>
    followUp !== undefined && isWithin(span, followUp.clause) && span.end > followUp.words.start;
  const channels = saidChannels(flat, languages).filter((said) => !isAsked(said));
  const said = dayOfLine(
    flat,
    clauses,
    days.filter((day) => day !== followUp?.said),
    channels,
  );
  const time = clockTimes(flat).find(
    (one) => !asked.some((span) => overlaps(span, one)) && besideDay(one, clauses, channels, said),
  );

  const parts = {
    line: read,
    flat,
    languages,
    clauses,
    channels,
    taken: [...days, ...channels, ...asked],
    known: knownPeople(context.known),
  };
  const people = peopleOf(parts);
  const channel = channels[0]?.channel ?? 'note';
  const direction = directionOf(parts, channels[0], people);
  const minuteOfDay = said?.minuteOfDay ?? time?.minuteOfDay;
  const spans = spansApart([
    ...people.map(({ start, end }) => ({ kind: 'person' as const, start, end })),
    ...[said, time].flatMap((one) =>
      one === undefined ? [] : [{ kind: 'day' as const, start: one.start, end: one.end }],
    ),
    ...asked.map(({ start, end }) => ({ kind: 'followUp' as const, start, end })),
    ...channels.slice(0, 1).map(({ start, end }) => ({ kind: 'channel' as const, start, end })),
  ]);

  return {
    text: line,
    channel,
    day: said?.past ?? said?.future ?? today.day,
    ...(said === undefined ? {} : { dayFrom: line.slice(said.start, said.end).trim() }),
    ...(minuteOfDay === undefined ? {} : { minuteOfDay }),
    people: oncePerPerson(people),
    ...(followUp === undefined ? {} : { followUp: { day: followUp.day, phrase: phraseOf(line, asked) } }),
    ...(direction === undefined ? {} : { direction }),
    spans,
    rest: wordsBeside(line, spans),
  };
}

function todayOf({ now, offsetMinutes }: LineContext): Today {
  const day = dayOf(now, offsetMinutes);
  const sinceMidnight = now.getTime() + offsetMinutes * 60_000 - startOfDay(day).getTime();
  return { day, minuteOfDay: Math.floor((sinceMidnight % DAY_IN_MS) / 60_000) };
}

/** A clock time tells when it happened where it stands beside the day or the word of the channel. */
function besideDay(
  time: Span,
  clauses: readonly Span[],
  channels: readonly Span[],
  day: Span | undefined,
): boolean {
  const clause = clauses.find((one) => isWithin(time, one));
  return (
    clause !== undefined &&
    [...channels.slice(0, 1), ...(day === undefined ? [] : [day])].some((span) => isWithin(span, clause))
  );
}

/** Somebody named twice is one person; once "with" is enough. */
function oncePerPerson(people: readonly SaidPerson[]): readonly SaidPerson[] {
  const chosen = new Map<string, SaidPerson>();
  for (const person of people) {
    const key = person.knownIds.join(' ') || person.phrase.toLowerCase();
    if (chosen.get(key)?.part !== 'with' && (!chosen.has(key) || person.part === 'with'))
      chosen.set(key, person);
  }
  return [...chosen.values()];
}

function phraseOf(line: string, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start));
  return line.slice(start, Math.max(...spans.map((span) => span.end))).trim();
}
