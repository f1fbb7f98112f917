import type { Contact, ContactSet } from './contact-set.ts';
import { type PairTimes, pairTimes } from './pair-times.ts';

/**
 * What ../shared/tools/score-ties.mjs asks, put down once so that many models can answer: for one person (ego) at one
 * moment, whom to order, and who of them came.
 *   back   earlier contacts; came: contact both ways      quiet  contacts of both ways lately; came: none at all
 *   reach  friends of friends; came: any direct contact
 */
export const TASKS = ['back', 'quiet', 'reach'] as const;
export type Task = (typeof TASKS)[number];

export type Question = {
  readonly task: Task;
  readonly moment: Date;
  readonly ego: string;
  readonly others: readonly string[];
  readonly came: readonly boolean[];
};

const DAY = 86_400;
const WROTE_WITHIN = 90 * DAY;
const BOTH_WAYS_WITHIN = 180 * DAY;
const LEAST_OTHERS: Readonly<Record<Task, number>> = { back: 10, quiet: 5, reach: 20 };

export function questions(set: ContactSet): readonly Question[] {
  return set.moments.flatMap((moment) => questionsAt(set, moment));
}

function questionsAt({ contacts, horizonInSeconds }: ContactSet, moment: Date): readonly Question[] {
  const now = moment.getTime() / 1000;
  const past = pairTimes(contacts.filter(({ at }) => at <= now));
  const future = pairTimes(contacts.filter(({ at }) => at > now && at <= now + horizonInSeconds));
  const wroteLast = lastWritten(contacts, now);
  return [...past.keys()]
    .filter((ego) => now - (wroteLast.get(ego) ?? Number.NEGATIVE_INFINITY) <= WROTE_WITHIN)
    .flatMap((ego) => TASKS.map((task) => question(task, ego, { moment, now, past, future })))
    .filter(({ task, others, came }) => others.length >= LEAST_OTHERS[task] && new Set(came).size === 2);
}

type World = {
  readonly moment: Date;
  readonly now: number;
  readonly past: PairTimes;
  readonly future: PairTimes;
};

function question(task: Task, ego: string, world: World): Question {
  const others = [...OTHERS[task](ego, world)];
  const came = others.map((other) => {
    const next = world.future.get(ego)?.get(other);
    if (task === 'back') return next !== undefined && next.out.length > 0 && next.in.length > 0;
    return task === 'quiet' ? next === undefined : next !== undefined;
  });
  return { task, moment: world.moment, ego, others, came };
}

const OTHERS: Readonly<Record<Task, (ego: string, world: World) => Iterable<string>>> = {
  back: (ego, { past }) => past.get(ego)?.keys() ?? [],
  quiet: (ego, { past, now }) =>
    [...(past.get(ego) ?? [])].flatMap(([other, times]) => {
      const isLately = (at: number | undefined) => at !== undefined && now - at <= BOTH_WAYS_WITHIN;
      return isLately(times.out.at(-1)) && isLately(times.in.at(-1)) ? [other] : [];
    }),
  reach: (ego, { past }) => {
    const friends = past.get(ego) ?? new Map<string, unknown>();
    const beyond = [...friends.keys()].flatMap((friend) => [...(past.get(friend)?.keys() ?? [])]);
    return new Set(beyond.filter((other) => other !== ego && !friends.has(other)));
  },
};

function lastWritten(contacts: readonly Contact[], now: number): ReadonlyMap<string, number> {
  return new Map(contacts.filter(({ at }) => at <= now).map(({ from, at }) => [from, at]));
}
