import type { Everybody } from '../everybody.ts';
import type { PersonId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import type { Reason } from '../network/reason.ts';
import { countText } from '../network/time-words.ts';
import { fold } from '../text/fold.ts';
import { listText } from '../ways/ways-words.ts';
import { type CameOf, type EventYield, eventYield, type Fruits } from './event-yield.ts';

/** What the events of one kind brought together, and whether they bring only more of the same. */
export type YieldOfKind = {
  /** As it was written last. */
  readonly kind: string;
  readonly events: number;
  readonly newPeople: number;
  readonly newKinds: readonly string[];
  readonly cameOf: CameOf;
  readonly isMoreOfTheSame: boolean;
  readonly says: string;
  readonly reasons: readonly Reason[];
};

/** From so many events, and so many new people, one may say that a kind of event brings nothing new. Ours. */
const SAME_FROM_EVENTS = 3;
const SAME_FROM_PEOPLE = 3;

/** Of the events of which it was told whom I met, the kind that took place most often first; `events` are the newest first. */
export function yieldsOfKinds(
  events: readonly Matter<'event'>[],
  everybody: Everybody,
  fruits: Fruits,
): readonly YieldOfKind[] {
  const groups = new Map<string, Matter<'event'>[]>();
  for (const event of events.filter(({ state }) => state === 'told')) {
    const key = fold(event.about.kind);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .map((group) => yieldOfKind(group, everybody, fruits))
    .sort((one, other) => other.events - one.events || (one.kind < other.kind ? -1 : 1));
}

function yieldOfKind(group: readonly Matter<'event'>[], everybody: Everybody, fruits: Fruits): YieldOfKind {
  const yields = group.map((event) => eventYield(event, everybody, fruits));
  const people = new Set<PersonId>(yields.flatMap(({ newPeople }) => newPeople));
  const newKinds = [...new Set(yields.flatMap((one) => one.newKinds))].sort();
  const isMoreOfTheSame =
    group.length >= SAME_FROM_EVENTS && people.size >= SAME_FROM_PEOPLE && newKinds.length === 0;
  const cameOf = yields
    .map((one) => one.cameOf)
    .reduce(together, { goodTurns: 0, introductions: 0, opportunities: 0 });
  const found = {
    kind: group[0]?.about.kind ?? '',
    events: group.length,
    newPeople: people.size,
    newKinds,
    cameOf,
  };
  return {
    ...found,
    isMoreOfTheSame,
    says: yieldText(found, mainKind(yields)),
    reasons: [
      { says: cameOfText(cameOf), amount: cameOf.goodTurns + cameOf.introductions + cameOf.opportunities },
      ...(isMoreOfTheSame
        ? [
            {
              says: 'They bring more of the same: another kind of event would show you other people.',
              amount: 0,
            },
          ]
        : []),
    ],
  };
}

function together(one: CameOf, other: CameOf): CameOf {
  return {
    goodTurns: one.goodTurns + other.goodTurns,
    introductions: one.introductions + other.introductions,
    opportunities: one.opportunities + other.opportunities,
  };
}

type Main = { readonly kind: string; readonly people: number };

/** Which kind most of the new people are of, the field before the function. */
function mainKind(yields: readonly EventYield[]): Main | undefined {
  const counts = new Map<string, number>();
  for (const { axis, kind, people } of yields.flatMap(({ kinds }) => kinds))
    if (axis === 'field') counts.set(kind, (counts.get(kind) ?? 0) + people);
  const [first] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return first && { kind: first[0], people: first[1] };
}

function yieldText(
  { kind, events, newPeople, newKinds }: Pick<YieldOfKind, 'kind' | 'events' | 'newPeople' | 'newKinds'>,
  main: Main | undefined,
): string {
  const times = events === 1 ? 'once' : `the last ${events} times`;
  if (newPeople === 0) return `${kind}, ${times}: nobody new to you.`;
  const who = newPeople === 1 ? 'one person new to you' : `${newPeople} people new to you`;
  const mostly = main === undefined ? '' : `, ${sharedText(main, newPeople)}`;
  const kinds =
    newKinds.length === 0
      ? 'no new kind of people'
      : `${countText(newKinds.length, 'new kind')} of people (${listText(newKinds)})`;
  return `${kind}, ${times}: ${who}${mostly}; ${kinds}.`;
}

function sharedText({ kind, people }: Main, newPeople: number): string {
  if (people === newPeople) return newPeople === 1 ? `in ${kind}` : `all of them in ${kind}`;
  return `${people} of them in ${kind}`;
}

function cameOfText({ goodTurns, introductions, opportunities }: CameOf): string {
  const told = [
    [goodTurns, 'good turn'],
    [introductions, 'introduction'],
    [opportunities, 'opportunit'],
  ] as const;
  const parts = told.flatMap(([count, noun]) => (count === 0 ? [] : [nounText(count, noun)]));
  return parts.length === 0
    ? 'Nothing that is noted has come of it yet.'
    : `What came of it: ${listText(parts)}.`;
}

function nounText(count: number, noun: string): string {
  if (noun !== 'opportunit') return countText(count, noun);
  return count === 1 ? '1 opportunity' : `${count} opportunities`;
}
