import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';
import type { Acquaintance } from './matters/acquaintance.ts';
import { explainSeen, explainStated } from './network/circle/explain-circle.ts';
import { dayOfStamp, joinedStamp } from './network/circle/pair-stamp.ts';
import { seenPairStamp } from './network/circle/seen-pair.ts';
import { seenWeight } from './network/circle/seen-weight.ts';
import { statedWeight } from './network/circle/stated-ties.ts';
import type { Reason } from './network/reason.ts';
import type { PersonLine } from './person-line.ts';
import type { TimelineEntry } from './store.ts';

/**
 * Whom both of us know best, from what was seen of one person and the others in the same interactions: A of
 * network/circle, of the newest of them alone, since what is old counts for little. So it takes no look at the whole
 * network, and a brief is there at once however many people there are. Cost: O(entries · people on each).
 */
export type Beside = {
  readonly person: PersonId;
  /** When they were seen together, the earliest first. */
  readonly stamps: readonly number[];
  readonly said?: (Acquaintance & { readonly day: Day }) | undefined;
  readonly weight: number;
};

type Entry = Pick<TimelineEntry, 'channel' | 'recipients' | 'participants' | 'people'> & {
  readonly day: Day;
};
type Said = ReadonlyMap<PersonId, Acquaintance & { readonly day: Day }>;

/** Who was seen with a person, or is said to know them, the best known first. */
export function seenBeside(
  entries: readonly Entry[],
  { person, said }: { readonly person: PersonId; readonly said: Said },
  today: Day,
): readonly Beside[] {
  const stamps = stampsOfEach(entries, person);
  const others = new Set([...stamps.keys(), ...said.keys()]);
  return [...others]
    .map((other) => besideOf(other, [...(stamps.get(other)?.values() ?? [])], said.get(other), today))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.person < other.person ? -1 : 1));
}

function besideOf(person: PersonId, stamps: readonly number[], said: Beside['said'], today: Day): Beside {
  const bySaying = said ? statedWeight({ one: 0, other: 1, ...said }, today) : 0;
  const sorted = stamps.toSorted((one, other) => one - other);
  return { person, stamps: sorted, said, weight: seenWeight(sorted, today) + bySaying };
}

/** By person and day, however often they were seen on it. */
function stampsOfEach(entries: readonly Entry[], person: PersonId): ReadonlyMap<PersonId, Map<Day, number>> {
  const found = new Map<PersonId, Map<Day, number>>();
  for (const entry of entries) {
    for (const [other, stamp] of stampsOf(entry, person)) {
      const days = found.get(other) ?? new Map<Day, number>();
      const day = dayOfStamp(stamp);
      days.set(day, joinedStamp(days.get(day) ?? stamp, stamp));
      found.set(other, days);
    }
  }
  return found;
}

function stampsOf(entry: Entry, person: PersonId): readonly (readonly [PersonId, number])[] {
  const { day, channel, recipients, participants } = entry;
  const roles = new Map(participants.map(({ recordId, role }) => [recordId, role]));
  const parts = entry.people.flatMap(({ recordId, personId }) => {
    const role = roles.get(recordId);
    return personId === undefined || role === undefined ? [] : [{ personId, role }];
  });
  const own = parts.filter(({ personId }) => personId === person);
  return own.flatMap((mine) =>
    parts.flatMap((theirs): (readonly [PersonId, number])[] => {
      if (theirs.personId === person) return [];
      const stamp = seenPairStamp({ day, channel, roles: [mine.role, theirs.role], present: recipients + 1 });
      return stamp === undefined ? [] : [[theirs.personId, stamp]];
    }),
  );
}

/** By the weaker of the two ties, since one of them alone makes nobody a common friend. I am none. */
export function sharedPeople<One extends PersonLine>(
  beside: readonly Beside[],
  lines: readonly One[],
  limit: number,
): readonly { readonly line: One; readonly beside: Beside }[] {
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const shared = beside.flatMap((one) => {
    const line = lineOf.get(one.person);
    const weight = Math.min(one.weight, line?.acquaintance ?? 0);
    return line && !line.isMe && weight > 0 ? [{ line, beside: one, weight }] : [];
  });
  return shared
    .sort((one, other) => other.weight - one.weight || (one.line.id < other.line.id ? -1 : 1))
    .slice(0, limit)
    .map(({ line, beside: one }) => ({ line, beside: one }));
}

/** Why the two are thought to know each other. */
export function explainBeside({ stamps, said }: Beside, today: Day): readonly Reason[] {
  const bySaying = said ? statedWeight({ one: 0, other: 1, ...said }, today) : 0;
  return [
    ...explainSeen(stamps, today),
    ...(said ? [explainStated(said.closeness, today - said.day, bySaying)] : []),
  ];
}
