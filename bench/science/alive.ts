import { basename } from 'node:path';
import { readContactFile } from '../../src/cli/contact-file.ts';
import { allContactDays } from '../../src/cli/tie-answers.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { type AliveHistory, aliveHistory } from '../../src/core/network/alive/alive-history.ts';
import { fitAlive } from '../../src/core/network/alive/fit-alive.ts';
import { silenceChance } from '../../src/core/network/alive/mbg-nbd.ts';
import {
  fitReplyHabit,
  REPLY_PRIOR,
  replyChance,
  replyHabitOfTie,
} from '../../src/core/network/alive/reply-habit.ts';
import { replyWaits, type Waiting, waitingReply } from '../../src/core/network/alive/reply-waits.ts';
import { seededChance } from '../../src/core/network/alive/simulated-ties-for-tests.ts';
import { brierScore } from '../../src/core/network/calibration/brier.ts';
import { calibrationCurve } from '../../src/core/network/calibration/calibration-curve.ts';
import { calibrated, calibration } from '../../src/core/network/calibration/calibrator.ts';
import type { Outcome } from '../../src/core/network/calibration/kept-prediction.ts';
import { ownPast } from '../../src/core/network/calibration/own-past.ts';
import { secondOpinion } from '../../src/core/network/calibration/second-opinion.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';
import { isMutual } from '../../src/core/network/tie-strength.ts';

/**
 * How good the models of core/network/alive and calibration are (alive-cost.ts: what they cost). Each person of a set is a user once.
 *   quiet FILE... [--horizon 90]   chance of quiet before and after calibration on the user's own past, and by MBG/NBD
 *   reply FILE...                  chance that a reply still comes within 14 days
 *   priors FILE...                 parameters of the middle user who has at least 20 ties
 */
const DAY_IN_MS = 86_400_000;
const END_OF_TIME = new Date(8.64e15);
const PAST_FROM = [0, 1, 30, 100, 300];
const REPLY_HORIZON_DAYS = 14;

type Contacts = ReadonlyMap<string, readonly ContactDay[]>;
type Seen = {
  readonly user: string;
  readonly past: number;
  readonly came: boolean;
  readonly chances: Readonly<Record<string, number>>;
};

const [command, ...words] = process.argv.slice(2);
const horizonAt = words.indexOf('--horizon');
const horizonDays = horizonAt < 0 ? 90 : Number(words[horizonAt + 1]);
const files = words.filter((_, place) => horizonAt < 0 || (place !== horizonAt && place !== horizonAt + 1));
if (command === 'quiet') for (const file of files) everyUser(file, horizonDays, quietOf);
else if (command === 'reply') for (const file of files) everyUser(file, REPLY_HORIZON_DAYS, replyOf);
else if (command === 'priors') for (const file of files) priors(file);
else process.stderr.write('usage: alive quiet FILE... [--horizon DAYS] | reply FILE... | priors FILE...\n');

type UserOutcomes = (user: string, lists: readonly (readonly ContactDay[])[], today: Day) => readonly Seen[];

function everyUser(file: string, ahead: number, outcomesOf: UserOutcomes): void {
  const pairs = allContactDays(readContactFile(file, END_OF_TIME));
  const seen = momentsOf(pairs, ahead).flatMap((today) =>
    [...pairs].flatMap(([user, contacts]) => {
      const lists = [...contacts.values()];
      return wroteLately(lists, today) ? outcomesOf(`${user} ${today}`, lists, today) : [];
    }),
  );
  const came = seen.filter((one) => one.came).length / seen.length;
  console.log(
    `\n${basename(file)}: came ${came.toFixed(3)}, Brier of the mean ${(came * (1 - came)).toFixed(4)}`,
  );
  PAST_FROM.forEach((from, place) => {
    const to = PAST_FROM[place + 1] ?? Number.POSITIVE_INFINITY;
    report(
      `past ${from}+`,
      seen.filter(({ past }) => past >= from && past < to),
    );
  });
  report('all', seen);
}

function quietOf(user: string, lists: readonly (readonly ContactDay[])[], today: Day): readonly Seen[] {
  const own = ownPast(lists, today, horizonDays);
  const { parameters } = fitAlive(historiesOf(lists, today));
  const present = secondOpinion(lists, today, { parameters, horizonDays });
  const learnt = calibration(own);
  const withPresent = calibration(own, present);
  return lists.flatMap((days) => {
    const history = aliveHistory(days, today);
    if (!history || !isMutual(days, today)) return [];
    const table = chanceOfQuiet(days, today);
    const came = !days.some(({ day }) => day > today && day <= today + horizonDays);
    const mbg = silenceChance(history, parameters, horizonDays);
    return [
      {
        user,
        past: own.chances.length,
        came,
        chances: { table, own: calibrated(table, learnt), mbg, both: calibrated(table, withPresent) },
      },
    ];
  });
}

function replyOf(user: string, lists: readonly (readonly ContactDay[])[], today: Day): readonly Seen[] {
  const waits = replyWaits(lists, today);
  const habits = { me: fitReplyHabit(waits.mine), them: fitReplyHabit(waits.theirs) };
  return lists.flatMap((days) => {
    const waiting = waitingReply(days, today);
    if (!waiting || waiting.ageInDays > 60) return [];
    const ofTie = replyWaits([days], today);
    const ofSide = waiting.owedBy === 'me' ? waits.mine : waits.theirs;
    const own = habits[waiting.owedBy];
    const tie = replyHabitOfTie(own, waiting.owedBy === 'me' ? ofTie.mine : ofTie.theirs);
    // What comes within the days may be a reply or a word that would have come anyhow.
    const chance = (habit: typeof own) =>
      1 -
      (1 - replyChance(habit, waiting.ageInDays, REPLY_HORIZON_DAYS)) *
        Math.exp(-habit.mu * REPLY_HORIZON_DAYS);
    const past = ofSide.answered.reduce((sum, count) => sum + count, 0);
    return [
      {
        user,
        past,
        came: answered(days, waiting, today),
        chances: { prior: chance(REPLY_PRIOR), own: chance(own), tie: chance(tie) },
      },
    ];
  });
}

function answered(days: readonly ContactDay[], { owedBy }: Waiting, today: Day): boolean {
  const other = owedBy === 'me' ? 'in' : 'out';
  return days.some(({ day, direction }) => {
    return direction !== other && day > today && day <= today + REPLY_HORIZON_DAYS;
  });
}

function report(name: string, seen: readonly Seen[]): void {
  if (seen.length === 0) return;
  const users = new Set(seen.map(({ user }) => user)).size;
  console.log(`${name}: ${seen.length} ties of ${users} users`);
  const methods = Object.keys(seen[0]?.chances ?? {});
  console.log(`   Brier of the first less that of the last: ${gainInterval(seen, methods)}`);
  for (const method of methods) {
    const outcomes = seen.map(({ chances, came }): Outcome => ({ chance: chances[method] ?? 0, came }));
    const brier = brierScore(outcomes)?.toFixed(4);
    const error = calibrationCurve(outcomes).expectedError?.toFixed(3);
    console.log(
      `   ${method.padEnd(6)} Brier ${brier}  calibration error ${error}  AUC ${userAuc(seen, method)}`,
    );
  }
}

/** The mean gain, and 95 % of it by drawing people (with all their moments) anew 1,000 times. */
function gainInterval(seen: readonly Seen[], methods: readonly string[]): string {
  const error = ({ chances, came }: Seen, method = '') => ((chances[method] ?? 0) - Number(came)) ** 2;
  const people = new Map<string, { sum: number; count: number }>();
  for (const one of seen) {
    const person = one.user.split(' ')[0] ?? '';
    const { sum, count } = people.get(person) ?? { sum: 0, count: 0 };
    people.set(person, { sum: sum + error(one, methods[0]) - error(one, methods.at(-1)), count: count + 1 });
  }
  const all = [...people.values()];
  const gain = (of: typeof all) =>
    of.reduce((total, { sum }) => total + sum, 0) / of.reduce((total, { count }) => total + count, 0);
  const chance = seededChance(1);
  const drawn = Array.from({ length: 1000 }, () =>
    gain(all.map((one) => all[Math.floor(chance() * all.length)] ?? one)),
  ).sort((one, other) => one - other);
  return `${gain(all).toFixed(4)} (${drawn[25]?.toFixed(4)} to ${drawn[975]?.toFixed(4)})`;
}

/** The mean over users with both outcomes; equal chances count one half. */
function userAuc(seen: readonly Seen[], method: string): string {
  const byUser = new Map<string, Seen[]>();
  for (const one of seen) {
    const list = byUser.get(one.user) ?? [];
    byUser.set(one.user, list);
    list.push(one);
  }
  const aucs = [...byUser.values()].flatMap((ofUser) => {
    const chances = (came: boolean) =>
      ofUser.filter((one) => one.came === came).map((one) => one.chances[method] ?? 0);
    const [hits, misses] = [chances(true), chances(false)];
    const wins = hits.flatMap((hit) => misses.map((miss) => (hit > miss ? 1 : hit === miss ? 0.5 : 0)));
    return wins.length === 0 ? [] : [mean(wins)];
  });
  return mean(aucs).toFixed(4);
}

function historiesOf(lists: Iterable<readonly ContactDay[]>, today: Day): readonly AliveHistory[] {
  return [...lists].flatMap((days) => aliveHistory(days, today) ?? []);
}

function wroteLately(lists: readonly (readonly ContactDay[])[], today: Day): boolean {
  return lists.some((days) =>
    days.some(({ day, direction }) => direction !== 'in' && day <= today && day > today - 90),
  );
}

/** A twelfth of the set apart, with a full horizon behind each. */
function momentsOf(pairs: ReadonlyMap<string, Contacts>, ahead: number): readonly Day[] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const contacts of pairs.values()) {
    for (const days of contacts.values()) {
      first = Math.min(first, days[0]?.day ?? first);
      last = Math.max(last, days.at(-1)?.day ?? last);
    }
  }
  const step = Math.max(30, Math.floor((last - first) / 12));
  const moments: Day[] = [];
  for (let day = first + 60; day <= last - ahead; day += step) moments.push(dayOf(new Date(day * DAY_IN_MS)));
  return moments;
}

function priors(file: string): void {
  const pairs = allContactDays(readContactFile(file, END_OF_TIME));
  const today = momentsOf(pairs, 90).at(-1);
  if (today === undefined) return;
  const users = [...pairs.values()]
    .map((contacts) => [...contacts.values()])
    .filter((lists) => {
      return historiesOf(lists, today).length >= 20;
    });
  const fits = users.map((lists) => fitAlive(historiesOf(lists, today)).parameters);
  const waits = users.map((lists) => replyWaits(lists, today));
  const habits = waits.flatMap(({ mine, theirs }) => [fitReplyHabit(mine), fitReplyHabit(theirs)]);
  const alive = (['r', 'alpha', 'a', 'b'] as const).map(
    (name) => `${name} ${middle(fits.map((fit) => fit[name]))}`,
  );
  const reply = (['mu', 'n', 'beta'] as const).map(
    (name) => `${name} ${middle(habits.map((fit) => fit[name]))}`,
  );
  console.log(`${basename(file)}: ${users.length} users, ${alive.join(', ')}; ${reply.join(', ')}`);
}

function middle(values: readonly number[]): string {
  return (
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
  ).toPrecision(3);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
