import { basename } from 'node:path';
import { readContactFile } from '../../src/cli/contact-file.ts';
import { allContactDays } from '../../src/cli/tie-answers.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { calibrated, calibration } from '../../src/core/network/calibration/calibrator.ts';
import { ownPast } from '../../src/core/network/calibration/own-past.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';
import { isMutual } from '../../src/core/network/tie-strength.ts';

const HORIZON_DAYS = 90;
const DAY_IN_MS = 86_400_000;
const PAST_CLASSES = [0, 1, 30, 100, 300, Number.POSITIVE_INFINITY];
const END_OF_TIME = new Date(8.64e15);
type Contacts = ReadonlyMap<string, readonly ContactDay[]>;
type Seen = { past: number; ego: string; raw: number; cal: number; mean: number; silent: number };

const VARIANTS = (process.env['V'] ?? '10,1,0.5').split(';').map((v) => v.split(',').map(Number));

for (const file of process.argv.slice(2)) {
  const pairs = allContactDays(readContactFile(file, END_OF_TIME));
  const moments = momentsOf(pairs);
  for (const [pseudo = 10, spread = 1, RHO = 0, HL=1e9] of VARIANTS) {
    const seen = moments.flatMap((today) =>
      [...pairs].flatMap(([ego, contacts]) =>
        egoOutcomes(ego, contacts, today, { pseudo, spread, pairWeight:1,RHO,HL }),
      ),
    );
    console.log(`${basename(file)} pseudo ${pseudo} spread ${spread} rho ${RHO} hl ${HL}`);
    PAST_CLASSES.forEach((from, place) => {
      const to = PAST_CLASSES[place + 1] ?? 0;
      report(
        `past ${from}..${to}`,
        seen.filter((s) => s.past >= from && s.past < to),
      );
    });
    report('all', seen);
  }
}

function egoOutcomes(ego: string, contacts: Contacts, today: Day, opts: object): Seen[] {
  const lists = [...contacts.values()];
  const lately = lists.some((days) =>
    days.some(({ day, direction }) => direction === 'out' && day <= today && day > today - 90),
  );
  if (!lately) return [];
  const own = ownPast(lists, today);
  const learnt = calibration(own);
  const mean = (own.fellQuiet.reduce((s, v) => s + v, 0) + 1) / (own.fellQuiet.length + 2);
  return lists.flatMap((days) => {
    if (!isMutual(days, today)) return [];
    const raw = chanceOfQuiet(days, today);
    const silent = days.some(({ day }) => day > today && day <= today + HORIZON_DAYS) ? 0 : 1;
    return [
      { past: own.chances.length, ego: `${ego} ${today}`, raw, cal: calibrated(raw, learnt), mean, silent },
    ];
  });
}

function report(name: string, seen: readonly Seen[]): void {
  if (seen.length === 0) return;
  const b = (f: (s: Seen) => number) =>
    (seen.reduce((s, o) => s + (f(o) - o.silent) ** 2, 0) / seen.length).toFixed(4);
  const e = (f: (s: Seen) => number) => ece(seen.map((o) => [f(o), o.silent])).toFixed(3);
  console.log(
    `  ${name.padEnd(16)} n ${String(seen.length).padStart(6)} egos ${new Set(seen.map((s) => s.ego)).size} Brier raw ${b((s) => s.raw)} cal ${b((s) => s.cal)} mean ${b((s) => s.mean)}  ECE ${e((s) => s.raw)} ${e((s) => s.cal)}`,
  );
}

function ece(list: [number, number][]): number {
  const sorted = list.toSorted((a, b) => a[0] - b[0]);
  let sum = 0;
  for (let k = 0; k < 10; k += 1) {
    const bin = sorted.slice(
      Math.floor((k * sorted.length) / 10),
      Math.floor(((k + 1) * sorted.length) / 10),
    );
    const m = (i: 0 | 1) => bin.reduce((s, o) => s + o[i], 0);
    sum += Math.abs(m(0) - m(1));
  }
  return sum / sorted.length;
}

function momentsOf(pairs: ReadonlyMap<string, Contacts>): Day[] {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const contacts of pairs.values())
    for (const days of contacts.values()) {
      first = Math.min(first, days[0]?.day ?? first);
      last = Math.max(last, days.at(-1)?.day ?? last);
    }
  const step = Math.max(30, Math.floor((last - first) / 12));
  const out: Day[] = [];
  for (let t = first + 60; t <= last - HORIZON_DAYS; t += step) out.push(dayOf(new Date(t * DAY_IN_MS)));
  return out;
}
