import { basename } from 'node:path';
import { readContactFile } from '../../src/cli/contact-file.ts';
import { allAcquaintances, allContactDays } from '../../src/cli/tie-answers.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { activeDays } from '../../src/core/network/active-day.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { presence, seenDaysAgo } from '../../src/core/network/presence.ts';
import { chanceOfQuiet, chanceOfQuietSeen, contactPace } from '../../src/core/network/quiet.ts';
import { brokerLoads, circlesAround } from '../../src/core/network/reach.ts';
import { isMutual } from '../../src/core/network/tie-strength.ts';

const HORIZON_DAYS = 90;
const LOOK_BACK_DAYS = 90;
const PACE_EDGES = [
  0,
  0.005,
  0.01,
  0.02,
  0.04,
  0.08,
  0.16,
  0.32,
  0.64,
  1.28,
  2.56,
  5.12,
  Number.POSITIVE_INFINITY,
];
const END_OF_TIME = new Date(8.64e15);

type Seen = { readonly pace: number; readonly chance: number; readonly silent: boolean };
type Pairs = ReadonlyMap<string, ReadonlyMap<string, readonly ContactDay[]>>;

const KNOWN = ['alone', 'with the circle', 'with the circle, and last seen'] as const;
type Known = (typeof KNOWN)[number];

/** What P(quiet) promises and what came, and the knots for quiet-table.ts. */
export function calibrate(files: readonly string[]): void {
  for (const known of KNOWN) {
    const sets = files.map((file) => outcomes(file, known));
    console.log(`\n${known}`);
    sets.forEach((seen, place) => {
      const mean = seen.reduce((sum, { silent }) => sum + Number(silent), 0) / seen.length;
      console.log(
        `${basename(files[place] ?? '')}: ${seen.length} ties, ${mean.toFixed(3)} fell silent, Brier ${brier(seen, (one) => one.chance)} (always the mean ${brier(seen, () => mean)})`,
      );
    });
    printBins(sets);
  }
}

/** Mutual ties of people who wrote something lately, at moments 45 days apart with a full horizon after them. */
function outcomes(file: string, known: Known): readonly Seen[] {
  const pairs = allContactDays(readContactFile(file, END_OF_TIME));
  const all = [...pairs.values()].flatMap((others) =>
    [...others.values()].flatMap((days) => days.map(({ day }) => day)),
  );
  const first = all.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = all.reduce((most, day) => Math.max(most, day), 0);
  const seen: Seen[] = [];
  const step = Math.max(30, Math.floor((last - first) / 12));
  for (let today = first + 60; today <= last - HORIZON_DAYS; today += step) {
    seen.push(...outcomesOn(pairs, dayOf(new Date(today * 86_400_000)), known));
  }
  return seen;
}

function outcomesOn(pairs: Pairs, today: Day, known: Known): readonly Seen[] {
  const past: Pairs = new Map(
    [...pairs].map(([ego, others]) => [
      ego,
      new Map([...others].filter(([, days]) => (days[0]?.day ?? today) < today)),
    ]),
  );
  const knows = allAcquaintances(past, today);
  const loads = brokerLoads(knows);
  const seen =
    known === 'with the circle, and last seen'
      ? new Map([...past].map(([who, others]) => [who, seenDaysAgo(others.values(), today)]))
      : undefined;
  return [...past].flatMap(([ego, others]) => {
    const lately = [...others.values()].some((days) =>
      days.some(({ day, direction }) => direction === 'out' && day <= today && day > today - LOOK_BACK_DAYS),
    );
    if (!lately) return [];
    const circles = known === 'alone' ? undefined : circlesAround(ego, knows, loads);
    return [...others.entries()].flatMap(([contact, days]) => {
      if (!isMutual(days, today)) return [];
      const circle = circles && (circles.get(contact) ?? 0);
      const silent = !days.some(({ day }) => day > today && day <= today + HORIZON_DAYS);
      return [{ ...foretold(days, today, { circle, seenDaysAgo: seen?.get(contact) }), silent }];
    });
  });
}

function foretold(
  days: readonly ContactDay[],
  today: Day,
  around: { readonly circle: number | undefined; readonly seenDaysAgo: number | undefined },
): Omit<Seen, 'silent'> {
  const { circle, seenDaysAgo: daysAgo } = around;
  const pace = contactPace(activeDays(days, today), circle);
  if (circle === undefined || daysAgo === undefined)
    return { pace, chance: chanceOfQuiet(days, today, circle) };
  const known = { circle, seenDaysAgo: daysAgo };
  return { pace: presence(daysAgo) * pace, chance: chanceOfQuietSeen(days, today, known) };
}

function printBins(sets: readonly (readonly Seen[])[]): void {
  PACE_EDGES.slice(1).forEach((to, place) => {
    const from = PACE_EDGES[place] ?? 0;
    const inBin = sets
      .map((seen) => seen.filter(({ pace }) => pace >= from && pace < to))
      .filter((bin) => bin.length >= 20);
    if (inBin.length === 0) return;
    const shares = inBin.map((bin) => mean(bin.map(({ silent }) => Number(silent))));
    const paces = inBin.map((bin) => Math.exp(mean(bin.map(({ pace }) => Math.log(pace)))));
    const each = shares.map((share, set) => `${share.toFixed(2)} (${inBin[set]?.length})`).join('  ');
    const promised = mean(inBin.map((bin) => mean(bin.map(({ chance }) => chance))));
    console.log(
      `pace ${mean(paces).toPrecision(2)}: came ${mean(shares).toFixed(3)}, promised ${promised.toFixed(3)}   ${each}`,
    );
  });
}

function brier(seen: readonly Seen[], chanceOf: (one: Seen) => number): string {
  return mean(seen.map((one) => (chanceOf(one) - Number(one.silent)) ** 2)).toFixed(3);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
