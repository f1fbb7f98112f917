import { capacity, type KeptTie } from '../../../src/core/network/cadence/capacity.ts';
import type { Layer } from '../../../src/core/network/cadence/layer.ts';
import { type PlanPerson, plan } from '../../../src/core/network/cadence/plan.ts';
import { tieValue } from '../../../src/core/network/cadence/tie-value.ts';
import { type AxisInput, diversityReport } from '../../../src/core/network/diversity/diversity-report.ts';
import { dormantTies, isDormant, type Sleeper } from '../../../src/core/network/dormant/dormant-ties.ts';
import { strengthAtHeight } from '../../../src/core/network/dormant/strength-at-height.ts';
import { coverage, gaps } from '../../../src/core/network/goals/coverage.ts';
import { chanceOfHelp, goalSupply } from '../../../src/core/network/goals/goal-supply.ts';
import { idleYear } from '../../../src/core/network/goals/idle-year.ts';
import type { Group } from '../../../src/core/network/goals/pillars.ts';
import { personLosses, stressTest } from '../../../src/core/network/goals/stress-test.ts';
import { bestPaths } from '../../../src/core/network/paths/best-paths.ts';
import { closestCircle } from '../../../src/core/network/structure/closest-circle.ts';
import { mutualGraph } from '../../../src/core/network/structure/mutual-graph.ts';
import { structuralHoles } from '../../../src/core/network/structure/structural-holes.ts';
import type { Somebody, WholeNetwork } from '../../../src/core/whole-network.ts';
import { type Chance, seededChance } from '../../made/chance.ts';
import { TODAY } from './made-people.ts';

const WEEKS = 13;
const NEEDS = 8;
const PEOPLE_A_FIRM = 25;

/** What everybody is, invented; the questions below are asked of it. */
export type MadeSurroundings = {
  readonly axes: Readonly<Record<'field' | 'function' | 'level' | 'place' | 'circle', AxisInput>>;
  readonly firms: readonly Group[];
  readonly levels: readonly (readonly { readonly need: number; readonly level: number }[])[];
};

export function madeSurroundings(size: number, chance: Chance): MadeSurroundings {
  const axis = (kinds: number): AxisInput => ({
    names: Array.from({ length: kinds }, (_, kind) => `kind ${kind}`),
    of: Int32Array.from({ length: size }, () =>
      chance.isWithin(0.25) ? -1 : Math.floor(kinds * chance.next() ** 2),
    ),
    mine: 0,
    baseline: 0.3,
  });
  return {
    axes: {
      field: axis(60),
      function: axis(30),
      level: axis(6),
      place: axis(400),
      circle: axis(Math.ceil(size / 100)),
    },
    firms: Array.from({ length: Math.ceil(size / PEOPLE_A_FIRM) }, (_, firm) => ({
      name: `firm ${firm}`,
      people: Array.from({ length: PEOPLE_A_FIRM }, (_, at) => Math.min(size - 1, firm * PEOPLE_A_FIRM + at)),
    })),
    levels: Array.from({ length: size }, () =>
      chance.isWithin(0.25)
        ? Array.from({ length: 1 + chance.below(3) }, () => ({
            need: chance.below(NEEDS),
            level: chance.next(),
          }))
        : [],
    ),
  };
}

export function ways({ paths }: WholeNetwork): unknown {
  const { size } = paths.graph;
  const { below } = seededChance(7);
  const first = 1 + below(size - 1);
  const firm = Array.from({ length: Math.min(200, size >> 2) }, (_, at) => 1 + ((first + at) % (size - 1)));
  const kind = Array.from({ length: Math.floor(size / 20) }, () => 1 + below(size - 1));
  return [[1 + below(size - 1)], firm, kind].map((targets) => bestPaths(paths, targets));
}

export function diversity({ numbers }: WholeNetwork, { axes }: MadeSurroundings): unknown {
  return diversityReport(
    Float64Array.from(numbers, ({ strength }) => strength),
    axes,
  );
}

export function structure({ paths }: WholeNetwork): unknown {
  const graph = mutualGraph(paths.graph);
  return [structuralHoles(graph, paths.ego), closestCircle(graph, paths.ego)];
}

export function dormant(people: readonly Somebody[], { numbers }: WholeNetwork): unknown {
  const sleepers = people.flatMap(({ days, bond }, id): readonly Sleeper<number>[] => {
    const { activeDays, lastDay } = numbers[id] ?? { activeDays: 0 };
    const gapInDays = TODAY - (lastDay ?? TODAY);
    if (!isDormant({ gapInDays, activeDays })) return [];
    const height = strengthAtHeight(days, TODAY)?.strength ?? 0;
    const past = {
      height: height / (height + 1),
      outDays: days.filter(({ direction }) => direction !== 'in').length,
      inDays: days.filter(({ direction }) => direction !== 'out').length,
      favours: 0,
      ...(bond?.closeness !== undefined && { closeness: bond.closeness }),
    };
    return [{ id, gapInDays, activeDays, past, novelty: undefined }];
  });
  return dormantTies(sleepers);
}

export function cadence(people: readonly Somebody[], { numbers, placements }: WholeNetwork): unknown {
  const inLayers = [...placements.values()].flatMap(({ id, layer }) => {
    const tie = numbers[id];
    return layer === undefined || !tie ? [] : [keptTie(id, { layer, tie, person: people[id] })];
  });
  return [
    capacity(inLayers, { unit: 'minutes', amount: 90 }),
    plan(
      inLayers,
      Array.from({ length: WEEKS }, () => 90),
    ),
  ];
}

function keptTie(
  id: number,
  {
    layer,
    tie,
    person,
  }: {
    readonly layer: Layer;
    readonly tie: WholeNetwork['numbers'][number];
    readonly person: Somebody | undefined;
  },
): KeptTie<number> & PlanPerson<number> {
  const intervalDays = tie.interval?.days ?? 365;
  return {
    id,
    layer,
    value: tieValue({ shown: tie.shown, layer, quiet: tie.quiet ?? 1 }),
    cost: layer === 5 ? 60 : layer === 15 ? 20 : 5,
    intervalDays,
    dueInDays: intervalDays - (TODAY - (tie.lastDay ?? TODAY)),
    isProtected: person?.bond?.isKin ?? false,
    isIntervalByHand: false,
  };
}

export function goal({ numbers }: WholeNetwork, { firms, levels }: MadeSurroundings): unknown {
  const helpers = numbers.map(({ strength }, id) => ({
    strength: chanceOfHelp(strength),
    levels: levels[id] ?? [],
  }));
  const supply = goalSupply(
    Array.from({ length: NEEDS }, (_, need) => 1 + (need % 5)),
    helpers,
  );
  const now = coverage(supply);
  const alive = Float64Array.from(numbers, (tie) => tie.alive ?? 1);
  return [
    gaps(supply.importance, now),
    stressTest(supply, now, firms),
    personLosses(supply, now),
    idleYear(supply, alive),
  ];
}
