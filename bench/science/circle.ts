import { readFileSync } from 'node:fs';
import { messages } from '../../src/cli/contact-file.ts';
import { DAY_IN_MS, type Day, dayOf } from '../../src/core/day.ts';
import { circle, circleGraph, circleWith, graphWith } from '../../src/core/network/circle/circle.ts';
import { type HalfTies, halfTies } from '../../src/core/network/circle/half-ties.ts';
import type { SeenGroup } from '../../src/core/network/circle/seen-group.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { contactDays, type SeenInteraction } from '../../src/core/network/contact-weight.ts';
import { type PathNetwork, pathNetwork } from '../../src/core/network/paths/path-network.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';
import { acquaintance, reach } from '../../src/core/network/reach.ts';
import { tieStrength } from '../../src/core/network/tie-strength.ts';
import { seededChance } from '../made/chance.ts';

/**
 * Figures of src/core/network/circle.
 *   speed [PEOPLE...]        who knows whom, from twenty interactions a person, lists of 300 among them
 *   ties FILE --at MOMENT    as `lab ties`, each ego knowing only the messages that it took part in
 *                            (--no-from: who wrote counts like who got it)
 *   visible FILE --at A,B    reach among the people whom ego saw on a mail without being in touch
 */
const TODAY = dayOf(new Date('2026-01-01T00:00:00Z'));
const EGO = 0;

const [command, ...args] = process.argv.slice(2);
if (command === 'speed') seenSpeed(args.length > 0 ? args.map(Number) : [1_000, 10_000, 50_000]);
else if (command === 'ties') printTies(args);
else if (command === 'visible') visible(args);
else
  process.stderr.write('usage: circle speed [PEOPLE...] | ties FILE --at MOMENT | visible FILE --at A,B\n');

/** Half to me alone, some to a handful, one in a hundred to 300; over ten years, people of a firm together. */
function madeGroups(people: number, count: number): SeenGroup[] {
  const { next: chance } = seededChance(11);
  return Array.from({ length: count }, (_, at) => {
    const kind = chance();
    const others =
      kind < 0.5
        ? 1
        : kind < 0.75
          ? 2
          : kind < 0.96
            ? 3 + Math.floor(chance() * 4)
            : kind < 0.99
              ? 7 + Math.floor(chance() * 9)
              : 300;
    const first = 1 + Math.floor(chance() ** 2 * (people - 400));
    const present = Array.from(
      { length: others },
      (_, place) => first + place + Math.floor(chance() * 3) * others,
    );
    const [from, ...rest] = [...new Set(present)];
    return {
      day: (TODAY - 3650 + Math.floor((at * 3650) / count)) as Day,
      channel: kind < 0.6 ? 'mail' : 'meeting',
      ...(from !== undefined && kind < 0.6 && { from }),
      people: kind < 0.6 ? rest : [...new Set(present)],
      present: others + 1,
    };
  });
}

function seenSpeed(sizes: readonly number[]): void {
  for (const people of sizes) {
    const count = 20 * people;
    const groups = madeGroups(people, count);
    const mixed = groups.toSorted((one, other) => (one.people[0] ?? 0) - (other.people[0] ?? 0));
    const mine = halfTies(
      Array.from({ length: people / 2 }, (_, at) => ({ one: EGO, other: at + 1, weight: 1 })),
    );
    const whole = middle(3, () => circleGraph(circle(people, EGO, groups, []), mine, TODAY));
    const unsorted = middle(3, () => circleGraph(circle(people, EGO, mixed, []), mine, TODAY));
    const known = circle(people, EGO, groups, []);
    const graph = circleGraph(known, mine, TODAY);
    const again = middle(5, () => circleGraph(known, mine, TODAY));
    const one = groups[Math.floor(count / 3)] ?? { day: TODAY, channel: 'mail', people: [], present: 0 };
    const more: SeenGroup = { ...one, people: [5, 17, people - 1, people - 2], day: TODAY, present: 5 };
    const update = middle(9, () => graphWith(graph, circleWith(known, more), more, TODAY));
    const bytes = known.seen.highs.byteLength * 2 + graph.others.byteLength * 3;
    console.log(
      `${people} people, ${count} interactions: ${known.seen.highs.length} pair days, ${graph.others.length / 2} ties; all ${whole}, in no order of days ${unsorted}, another day ${again}, one interaction more ${update}; kept ${Math.round(bytes / 1e6)} MB`,
    );
  }
}

function middle(times: number, work: () => unknown): string {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return `${ms(runs[Math.floor(times / 2)] ?? 0)} (least ${ms(runs[0] ?? 0)})`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}

type Message = { readonly from: string; readonly at: Date; readonly to: readonly string[] };

/** What one ego has seen: its messages, with numbers for the people in them. Ego is 0. */
function printTies(line: readonly string[]): void {
  const at = new Date(line[line.indexOf('--at') + 1] ?? '');
  const today = dayOf(at);
  const mailboxes = mailboxesUntil(textOf(line), at);
  const ties: string[] = [];
  const reaches: string[] = [];
  for (const [ego, box] of mailboxes) {
    const { days, circles } = readMailbox(ego, box, today, line);
    for (const [person, ofPair] of days) {
      const shared = circles.get(person) ?? 0;
      ties.push(
        `${ego},${person},${tieStrength(ofPair, today, { circle: shared })},${chanceOfQuiet(ofPair, today, shared)}`,
      );
    }
    for (const [person, shared] of circles)
      if (!days.has(person)) reaches.push(`${ego},${person},${reach(shared)}`);
  }
  process.stdout.write(
    `ego,contact,strength,quiet\n${ties.join('\n')}\n\nego,contact,reach\n${reaches.join('\n')}\n`,
  );
}

function textOf(line: readonly string[]): string {
  return readFileSync(line.find((word) => word.endsWith('.csv')) ?? '', 'utf8');
}

function mailboxesUntil(text: string, at: Date): ReadonlyMap<string, readonly Message[]> {
  const mailboxes = new Map<string, Message[]>();
  for (const message of messages(text, at)) {
    for (const person of new Set([message.from, ...message.to])) {
      const box = mailboxes.get(person);
      if (box) box.push(message);
      else mailboxes.set(person, [message]);
    }
  }
  return mailboxes;
}

/** AUC of reach, and of how many mails both were on, over egos who wrote lately; hit = in touch within 90 days. */
function visible(line: readonly string[]): void {
  const text = textOf(line);
  const sums = { reach: 0, count: 0, egos: 0, candidates: 0 };
  let [groups, all] = [0, 0];
  for (const moment of (line[line.indexOf('--at') + 1] ?? '').split(',')) {
    const at = new Date(`${moment}T00:00:00Z`);
    const end = new Date(at.getTime() + 90 * DAY_IN_MS);
    const later = mailboxesUntil(text, end);
    for (const [ego, box] of mailboxesUntil(text, at)) {
      groups += box.filter(({ to }) => to.length > 1).length;
      all += box.length;
      const { days, circles } = readMailbox(ego, box, dayOf(at), line);
      const met = new Set(
        (later.get(ego) ?? []).flatMap(({ from, to }) =>
          from === ego ? to : to.includes(ego) ? [from] : [],
        ),
      );
      const lately = box.some((one) => one.from === ego && at.getTime() - one.at.getTime() < 90 * DAY_IN_MS);
      const candidates = [...circles.keys()].filter((person) => !days.has(person));
      const hits = candidates.filter((person) => met.has(person)).length;
      if (!lately || candidates.length < 20 || hits === 0 || hits === candidates.length) continue;
      const shared = (person: string): number =>
        box.filter(({ from, to }) => from === person || to.includes(person)).length;
      sums.reach += areaUnderCurve(candidates, met, (person) => circles.get(person) ?? 0);
      sums.count += areaUnderCurve(candidates, met, shared);
      sums.candidates += candidates.length;
      sums.egos += 1;
    }
  }
  console.log(
    `${((100 * groups) / all).toFixed(0)} % of the mails in a mailbox went to more than one; ${sums.egos} egos, ${(sums.candidates / sums.egos).toFixed(0)} candidates each: AUC of reach ${(sums.reach / sums.egos).toFixed(3)}, of mails in common ${(sums.count / sums.egos).toFixed(3)}`,
  );
}

function areaUnderCurve(
  candidates: readonly string[],
  hits: ReadonlySet<string>,
  worthOf: (one: string) => number,
): number {
  const [good, bad]: [number[], number[]] = [[], []];
  for (const one of candidates) (hits.has(one) ? good : bad).push(worthOf(one));
  let won = 0;
  for (const one of good) for (const other of bad) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (good.length * bad.length);
}

function readMailbox(ego: string, box: readonly Message[], today: Day, line: readonly string[]) {
  const numbers = new Map([[ego, EGO]]);
  const numberOf = (person: string): number => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  };
  const seen = new Map<string, SeenInteraction[]>();
  const see = (person: string, message: Message): void => {
    const mine = message.from === ego;
    const one: SeenInteraction = {
      at: message.at,
      channel: 'mail',
      recipients: message.to.length,
      myRole: mine ? 'from' : 'to',
      theirRole: mine ? 'to' : 'from',
    };
    const known = seen.get(person);
    if (known) known.push(one);
    else seen.set(person, [one]);
  };
  const groups = box.map((message): SeenGroup => {
    for (const person of message.from === ego ? message.to : [message.from]) see(person, message);
    const people = message.to.filter((person) => person !== ego).map(numberOf);
    const isMine = message.from === ego || line.includes('--no-from');
    return {
      day: dayOf(message.at),
      channel: 'mail',
      people,
      present: message.to.length + 1,
      ...(!isMine && { from: numberOf(message.from) }),
    };
  });
  const days = new Map(
    [...seen].map(([person, all]): [string, readonly ContactDay[]] => [person, contactDays(all)]),
  );
  const mine: HalfTies = halfTies(
    [...days].map(([person, ofPair]) => ({
      one: EGO,
      other: numberOf(person),
      weight: acquaintance(ofPair, today),
    })),
  );
  const graph = circleGraph(circle(numbers.size, EGO, groups, []), mine, today);
  const circles = circlesOf(pathNetwork(graph, EGO));
  return {
    days,
    circles: new Map(
      [...numbers].flatMap(([person, number]) => (circles[number] ? [[person, circles[number]]] : [])),
    ),
  };
}

/** C of reach.ts for everybody. */
function circlesOf({ graph, acts, into }: PathNetwork): Float64Array {
  const circles = new Float64Array(graph.size);
  for (let person = 1; person < graph.size; person += 1) {
    for (let at = graph.starts[person] ?? 0; at < (graph.starts[person + 1] ?? 0); at += 1) {
      const chance = (acts[graph.others[at] ?? 0] ?? 0) * (into[at] ?? 0);
      circles[person] = (circles[person] ?? 0) - Math.log1p(-chance);
    }
  }
  return circles;
}
