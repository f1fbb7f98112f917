import type { SeenTie } from './seen-tie.ts';
import { contactStrength, eachWithCircle, type Kernel, powerOf, type TieModel } from './tie-model.ts';

/**
 * Ways in which strength could fade, each with the constants to choose among. All have today's constants or something
 * close to them in their reach, and none knows which set it is asked about.
 */
export type Candidate = { readonly name: string; readonly strengths: TieModel['strengths'] };
export type Family = { readonly says: string; readonly candidates: readonly Candidate[] };

const CIRCLE_WEIGHTS = [1, 1.5, 2, 4];
const PAIRS_OF_PACES = [
  [0.5, 14],
  [1, 30],
  [2, 60],
  [2, 365],
] as const;
const SHARES = [0.1, 0.2, 0.35, 0.5];

export function paceFamilies(): readonly Family[] {
  return [
    { says: "today's pace, another weight of the circle", candidates: circleWeights() },
    { says: 'one power law', candidates: powerLaws() },
    { says: 'two power laws mixed', candidates: mixtures() },
    { says: "pace from the person's own gaps", candidates: ownPaces() },
    { says: 'middle of the ranks by a short and a long memory', candidates: rankMeans() },
    { says: 'log of four half-lives (7, 30, 90, 365 days)', candidates: halfLives() },
  ];
}

function circleWeights(): readonly Candidate[] {
  return [0.5, 1, 1.25, 1.5, 2, 3, 4].map((circle) =>
    kernelCandidate(`circle ${circle}`, powerOf(2), circle),
  );
}

function powerLaws(): readonly Candidate[] {
  return [1, 2, 3, 5, 7, 14].flatMap((pace) =>
    [1, 1.3, 1.6].flatMap((fading) =>
      CIRCLE_WEIGHTS.map((circle) =>
        kernelCandidate(`pace ${pace}, power ${fading}, circle ${circle}`, powerOf(pace, fading), circle),
      ),
    ),
  );
}

function mixtures(): readonly Candidate[] {
  return PAIRS_OF_PACES.flatMap(([short, long]) =>
    SHARES.flatMap((share) =>
      [1, 1.5, 2].flatMap((fading) =>
        [1, 2].map((circle) => {
          const [fast, slow] = [powerOf(short, fading), powerOf(long, fading)];
          const mixed: Kernel = (age) => (1 - share) * fast(age) + share * slow(age);
          const name = `paces ${short} and ${long} (${share}), power ${fading}, circle ${circle}`;
          return kernelCandidate(name, mixed, circle);
        }),
      ),
    ),
  );
}

function kernelCandidate(name: string, kept: Kernel, circleWeight: number): Candidate {
  return { name, strengths: eachWithCircle(({ days }) => contactStrength(days, kept), circleWeight) };
}

function ownPaces(): readonly Candidate[] {
  return [0.5, 1].flatMap((power) =>
    [0.2, 0.3, 0.5, 0.8, 1.2].flatMap((times) =>
      [1, 1.5, 2].map((circle) => ({
        name: `${times} · gap^${power}, circle ${circle}`,
        strengths: (ties, circles) => {
          const kept = powerOf(times * ownGap(ties) ** power);
          return eachWithCircle(({ days }) => contactStrength(days, kept), circle)(ties, circles);
        },
      })),
    ),
  );
}

const EXPECTED_GAP_DAYS = 7;
const EXPECTED_GAPS = 20;

/** The middle gap between active days over all ties of a person, drawn towards a week by the weight of 20 gaps. */
function ownGap(ties: readonly SeenTie[]): number {
  const gaps = ties
    .flatMap(({ days }) => days.slice(1).map((day, place) => (days[place]?.ageInDays ?? 0) - day.ageInDays))
    .sort((one, other) => one - other);
  const middle = gaps[gaps.length >> 1] ?? EXPECTED_GAP_DAYS;
  const logs = gaps.length * Math.log(middle) + EXPECTED_GAPS * Math.log(EXPECTED_GAP_DAYS);
  return Math.exp(logs / (gaps.length + EXPECTED_GAPS));
}

function rankMeans(): readonly Candidate[] {
  return PAIRS_OF_PACES.flatMap(([short, long]) =>
    SHARES.flatMap((share) =>
      CIRCLE_WEIGHTS.map((circle) => {
        const [fast, slow] = [short, long].map((pace) =>
          eachWithCircle(({ days }) => contactStrength(days, powerOf(pace)), circle),
        );
        return {
          name: `paces ${short} and ${long} (${share}), circle ${circle}`,
          strengths: (ties, circles) => {
            const [fastRanks, slowRanks] = [fast, slow].map((of) => ranks(of?.(ties, circles) ?? []));
            return ties.map(
              (_, place) => (1 - share) * (fastRanks?.[place] ?? 0) + share * (slowRanks?.[place] ?? 0),
            );
          },
        };
      }),
    ),
  );
}

/** 1 for the least; equal values share the middle of their ranks. */
function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (value, place) => ({ value, place })).sort(
    (one, other) => one.value - other.value,
  );
  const rankOf = new Float64Array(order.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { place } of order.slice(from, to)) rankOf[place] = (from + to + 1) / 2;
    from = to;
  }
  return rankOf;
}

function halfLives(): readonly Candidate[] {
  const kernels = [7, 30, 90, 365].map(
    (halfLife): Kernel =>
      (age) =>
        0.5 ** (age / halfLife),
  );
  return CIRCLE_WEIGHTS.map((circle) => ({
    name: `circle ${circle}`,
    strengths: eachWithCircle(
      ({ days }) => kernels.reduce((sum, kept) => sum + Math.log1p(contactStrength(days, kept)), 0),
      circle,
    ),
  }));
}
