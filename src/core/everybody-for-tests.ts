import type { Day } from './day.ts';
import type { Acquaintances, Everybody, WholePerson } from './everybody.ts';
import { personId } from './ids.ts';
import { type Circle, circle, circleGraph } from './network/circle/circle.ts';
import { type HalfTie, halfTies } from './network/circle/half-ties.ts';
import type { SeenGroup } from './network/circle/seen-group.ts';
import { pathNetwork } from './network/paths/path-network.ts';

/** 2026-03-01 */
export const AS_OF = 20_513 as Day;

/** I am number 0. Who is given a strength is in touch with me. */
export function everybodyOf(people: readonly Partial<WholePerson>[]): Everybody {
  const whole = people.map((known, number) => wholePerson({ isMe: number === 0, ...known }, number));
  return {
    people: whole,
    me: 0,
    numberOf: new Map(whole.map(({ id }, number) => [id, number])),
    asOf: AS_OF,
  };
}

function wholePerson(known: Partial<WholePerson>, number: number): WholePerson {
  const strength = known.strength ?? 0;
  return {
    id: personId(`p${number}`),
    name: `Person ${number}`,
    sources: ['mail'],
    records: 1,
    isMe: false,
    kinds: {},
    shown: strength / (strength + 1),
    activeDays: strength > 0 ? 3 : 0,
    ...(strength > 0 && { firstDay: (AS_OF - 400) as Day, lastDay: (AS_OF - 10) as Day }),
    acquaintance: strength,
    stage: strength > 0 ? 'contact' : 'stranger',
    known: 'some',
    urgency: 0,
    ...known,
    strength,
  };
}

type Told = {
  /** Ties between others. */
  readonly ties?: readonly HalfTie[];
  readonly seen?: readonly SeenGroup[];
};

/** Who knows whom; my own ties are the acquaintance of each person. */
export function acquaintancesOf(
  { people, me = 0 }: Everybody,
  { ties = [], seen = [] }: Told,
): Acquaintances {
  const mine = people.flatMap(({ acquaintance: weight }, other) =>
    weight > 0 && other !== me ? [{ one: me, other, weight }] : [],
  );
  const known: Circle = circle(people.length, me, seen, [halfTies(ties)]);
  return { circle: known, paths: pathNetwork(circleGraph(known, halfTies(mine), AS_OF), me) };
}
