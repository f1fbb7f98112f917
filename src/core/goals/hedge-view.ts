import type { Everybody } from '../everybody.ts';
import { fadedSupply } from '../network/goals/goal-supply.ts';
import { type IdleYear, idleYear } from '../network/goals/idle-year.ts';
import { lossOf } from '../network/goals/leave-one-out.ts';
import { explainPillars, type Group, type Pillars } from '../network/goals/pillars.ts';
import { explainFall, type Fall } from '../network/goals/stress-test.ts';
import { percentText } from '../network/percent-text.ts';
import type { Reason } from '../network/reason.ts';
import { bestOfNeeds, type NeedHelper } from './best-of-needs.ts';
import { buildFirst } from './build-first.ts';
import { type GoalInBook, inAYear } from './goal-in-book.ts';
import type { HelpingTies } from './helping-ties.ts';
import { PILLAR_KINDS, type PillarKind, pillarGroups } from './pillar-groups.ts';
import { standing } from './worst-fall.ts';

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

export function hedgeView(everybody: Everybody, ties: HelpingTies, inBook: GoalInBook): HedgeView {
  return {
    covered: inBook.now.covered,
    year: idleYear(inBook.supply, inAYear(inBook, ties)),
    pillars: PILLAR_KINDS.flatMap((kind) => pillar(everybody, inBook, kind)),
    build: buildFirst(inBook),
  };
}

/** What is left when these people are no longer there, all at once. */
export function fallOf(inBook: GoalInBook, name: string, people: ReadonlySet<number>): FallView {
  const rows = inBook.rows.flatMap((number, row) => (people.has(number) ? [row] : []));
  return fallView(inBook, { name, ...lossOf(inBook.supply, inBook.now, rows) }, rows);
}

function pillar(everybody: Everybody, inBook: GoalInBook, kind: PillarKind): readonly HedgePillar[] {
  const groups = pillarGroups(everybody, inBook, kind);
  const { pillars, worst } = standing(inBook, groups);
  if (pillars.effective === 0) return [];
  return [
    {
      kind,
      says: pillarText(kind, pillars, heaviest(groups, pillars)),
      reasons: explainPillars(
        groups.map(({ name }) => name),
        pillars,
      ),
      worst: worst && fallView(inBook, worst, worst.group.people),
    },
  ];
}

function heaviest(groups: readonly Group[], { shares }: Pillars): string {
  const most = shares.indexOf(Math.max(...shares));
  return groups[most]?.name ?? '';
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
  const { needs, supply } = inBook;
  const gone = new Set(rows);
  const stays = Float64Array.from({ length: supply.people }, (_, row) => Number(!gone.has(row)));
  const helpers = bestOfNeeds({ ...inBook, supply: fadedSupply(supply, stays) }, REMAINING);
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
  if (loss <= 0) return `Without ${name} nothing changes: ${percentText(before)} stays.`;
  return `Without ${name} you drop from ${percentText(before)} to ${percentText(left)}.`;
}
