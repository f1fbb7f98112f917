import type { Everybody } from '../everybody.ts';
import { type IdleYear, idleYear } from '../network/goals/idle-year.ts';
import { lossOf } from '../network/goals/leave-one-out.ts';
import { carried, explainPillars, type Pillars } from '../network/goals/pillars.ts';
import { explainFall, type Fall } from '../network/goals/stress-test.ts';
import { percentText } from '../network/percent-text.ts';
import type { Reason } from '../network/reason.ts';
import { bestOfNeeds, type NeedHelper } from './best-of-needs.ts';
import { buildFirst } from './build-first.ts';
import { type GoalInBook, inAYear } from './goal-in-book.ts';
import type { HelpingTies } from './helping-ties.ts';
import { keptWith } from './kept-with.ts';
import { PILLAR_KINDS, type PillarKind, pillarGroups } from './pillar-groups.ts';
import { standingOn, standingOnPeople } from './worst-fall.ts';

/** One kind of thing that may fall away: on how many of them all stands, and what the worst loss would be. */
export type HedgePillar = {
  readonly kind: PillarKind;
  readonly says: string;
  readonly reasons: readonly Reason[];
  readonly worst: FallView | undefined;
};

export type FallView = {
  readonly name: string;
  readonly loss: number;
  /** Coverage without it. */
  readonly left: number;
  readonly says: string;
  readonly reasons: readonly Reason[];
  /** Who is there still, for each need that suffers, the most first. */
  readonly remaining: readonly { readonly need: string; readonly helpers: readonly NeedHelper[] }[];
};

export type HedgeView = {
  readonly covered: number;
  readonly year: IdleYear;
  readonly pillars: readonly HedgePillar[];
  readonly build: readonly Reason[];
};

const REMAINING = 3;

const kept = keptWith<GoalInBook, HedgeView>();

/** Cost: O(levels · kinds of pillars), once for a goal in the book. */
export function hedgeView(everybody: Everybody, ties: HelpingTies, inBook: GoalInBook): HedgeView {
  return kept(inBook, '', () => hedged(everybody, ties, inBook));
}

function hedged(everybody: Everybody, ties: HelpingTies, inBook: GoalInBook): HedgeView {
  const carry = carried(inBook.supply, inBook.now);
  return {
    covered: inBook.now.covered,
    year: idleYear(inBook.supply, inAYear(inBook, ties)),
    pillars: PILLAR_KINDS.flatMap((kind) => pillar({ everybody, inBook, carry }, kind)),
    build: buildFirst(inBook),
  };
}

/** What is left when these people are no longer there, all at once. */
export function fallOf(inBook: GoalInBook, name: string, people: ReadonlySet<number>): FallView {
  const rows = inBook.rows.flatMap((number, row) => (people.has(number) ? [row] : []));
  return fallView(inBook, { name, ...lossOf(inBook.supply, inBook.now, rows) }, rows);
}

type Carried = {
  readonly everybody: Everybody;
  readonly inBook: GoalInBook;
  /** carry_j of each row. */
  readonly carry: Float64Array;
};

function pillar({ everybody, inBook, carry }: Carried, kind: PillarKind): readonly HedgePillar[] {
  const name = (row: number): string => everybody.people[inBook.rows[row] ?? -1]?.name ?? '';
  const { pillars, heaviest, worst } =
    kind === 'person'
      ? standingOnPeople(inBook, name, carry)
      : standingOn(inBook, pillarGroups(everybody, inBook, kind), carry);
  if (pillars.effective === 0) return [];
  const [first] = heaviest;
  return [
    {
      kind,
      says: pillarText(kind, pillars, first?.name ?? ''),
      reasons: explainPillars(
        heaviest.map((one) => one.name),
        { ...pillars, shares: heaviest.map(({ share }) => share) },
      ),
      worst: worst && fallView(inBook, worst, worst.people),
    },
  ];
}

const MANY_WORDS = { organisation: 'organisations', person: 'people', place: 'places' } as const;
const ONE_WORDS = { organisation: 'one organisation', person: 'one person', place: 'one place' } as const;

function pillarText(kind: PillarKind, { effective, known }: Pillars, name: string): string {
  const many = Math.round(effective);
  const stands =
    many <= 1
      ? `All hangs on ${ONE_WORDS[kind]}, ${name}`
      : `It stands as if on ${many} ${MANY_WORDS[kind]} of equal weight`;
  return known >= 0.995 ? `${stands}.` : `${stands}; for ${percentText(1 - known)} of it that is not known.`;
}

function fallView(inBook: GoalInBook, fall: Fall, rows: readonly number[]): FallView {
  const { needs } = inBook;
  const helpers = bestOfNeeds(inBook, REMAINING, new Set(rows));
  const remaining = Array.from(fall.byNeed, (loss, place) => ({ loss, place }))
    .filter(({ loss }) => loss > 0)
    .sort((one, other) => other.loss - one.loss || one.place - other.place)
    .map(({ place }) => ({ need: needs[place]?.name ?? '', helpers: helpers[place] ?? [] }));
  return {
    name: fall.name,
    loss: fall.loss,
    left: fall.left,
    says: fallText(fall, inBook.now.covered),
    reasons: explainFall(
      fall,
      needs.map(({ name }) => name),
    ),
    remaining,
  };
}

function fallText({ name, loss, left }: Fall, before: number): string {
  const [was, is] = [percentText(before), percentText(left)];
  if (loss <= 0) return `Without ${name} nothing changes: ${was} stays.`;
  return was === is
    ? `Without ${name} you stay at about ${was}.`
    : `Without ${name} you drop from ${was} to ${is}.`;
}
