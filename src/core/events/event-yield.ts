import type { Day } from '../day.ts';
import type { Everybody, WholePerson } from '../everybody.ts';
import type { PersonId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import { firstDaysOfKinds, WORK_AXES } from './first-days-of-kinds.ts';

/**
 * What an event brought. New is whom I was not in touch with before its day; a kind of people (a field, a function) is new
 * when nobody I was in touch with before was of it, and neither am I. What came of it is what stands between me and those
 * it brought since that day: good turns received, introductions, opportunities. Cost: O(people) once for everybody(), and
 * O(met + what stands between) for each event.
 */
export type EventYield = {
  readonly met: number;
  readonly newPeople: readonly PersonId[];
  /** Of the new people, how many are of which field and function; the most first. */
  readonly kinds: readonly {
    readonly axis: 'field' | 'function';
    readonly kind: string;
    readonly people: number;
  }[];
  readonly newKinds: readonly string[];
  readonly cameOf: CameOf;
};

export type CameOf = {
  readonly goodTurns: number;
  readonly introductions: number;
  readonly opportunities: number;
};

/** What can come of an event. */
export type Fruits = {
  readonly benefits: readonly Matter<'benefit'>[];
  readonly introductions: readonly Matter<'introduction'>[];
  readonly opportunities: readonly Matter<'opportunity'>[];
};

export function eventYield(event: Matter<'event'>, everybody: Everybody, fruits: Fruits): EventYield {
  const met = metPeople(event, everybody);
  const fresh = met.filter(({ firstDay }) => firstDay === undefined || firstDay >= event.day);
  const ids = new Set(fresh.map(({ id }) => id));
  return {
    met: met.length,
    newPeople: [...ids],
    kinds: kindsAmong(fresh),
    newKinds: newKinds(fresh, event.day, everybody),
    cameOf: cameOf(ids, event.day, fruits),
  };
}

export function metPeople({ people }: Matter<'event'>, everybody: Everybody): readonly WholePerson[] {
  return people.flatMap(({ part, person }) => {
    const known = part === 'met' ? everybody.people[everybody.numberOf.get(person) ?? -1] : undefined;
    return known && !known.isMe ? [known] : [];
  });
}

function kindsAmong(people: readonly WholePerson[]): EventYield['kinds'] {
  const found = WORK_AXES.flatMap((axis) => {
    const counts = new Map<string, number>();
    for (const { kinds } of people) {
      const kind = kinds[axis];
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].map(([kind, count]) => ({ axis, kind, people: count }));
  });
  return found.sort(
    (one, other) =>
      other.people - one.people || (`${one.axis} ${one.kind}` < `${other.axis} ${other.kind}` ? -1 : 1),
  );
}

function newKinds(fresh: readonly WholePerson[], day: Day, everybody: Everybody): readonly string[] {
  const since = firstDaysOfKinds(everybody);
  const kinds = fresh.flatMap((person) =>
    WORK_AXES.flatMap((axis) => {
      const kind = person.kinds[axis];
      return kind !== undefined && (since[axis].get(kind) ?? day) >= day ? [kind] : [];
    }),
  );
  return [...new Set(kinds)].sort();
}

function cameOf(brought: ReadonlySet<PersonId>, day: Day, fruits: Fruits): CameOf {
  const names = ({ people, day: on }: Matter): boolean =>
    on >= day && people.some(({ person }) => brought.has(person));
  return {
    goodTurns: fruits.benefits.filter((one) => one.about.direction === 'received' && names(one)).length,
    introductions: fruits.introductions.filter((one) => one.state !== 'declined' && names(one)).length,
    opportunities: fruits.opportunities.filter(names).length,
  };
}
