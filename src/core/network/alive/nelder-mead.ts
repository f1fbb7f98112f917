/**
 * The least value of a smooth function of a few numbers, without its slope: a simplex of n + 1 points that is mirrored
 * (1), stretched (2), drawn in (½) and shrunk (½) downhill. Source: Nelder, Mead 1965, The Computer Journal 7:308.
 * For functions with one valley: it ends in a valley, not surely in the lowest one. Cost: one or two values a step.
 */
export type Minimum = {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
};

type Corner = { readonly at: readonly number[]; readonly value: number };

export function nelderMead(
  valueAt: (at: readonly number[]) => number,
  start: readonly number[],
  { firstStep = 0.5, tolerance = 1e-6, mostEvaluations = 2000 } = {},
): Minimum {
  let evaluations = 0;
  const corner = (at: readonly number[]): Corner => {
    evaluations += 1;
    const value = valueAt(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let simplex = [start, ...start.map((_, axis) => start.with(axis, (start[axis] ?? 0) + firstStep))].map(
    corner,
  );
  for (;;) {
    simplex = simplex.toSorted((one, other) => one.value - other.value);
    const [best, worst] = [simplex[0], simplex.at(-1)];
    if (!best || !worst) return { at: start, value: valueAt(start), evaluations };
    if (evaluations >= mostEvaluations || worst.value - best.value <= tolerance)
      return { ...best, evaluations };
    simplex = nextSimplex(simplex, best, worst, corner);
  }
}

/** `simplex` goes from best to worst. */
function nextSimplex(
  simplex: readonly Corner[],
  best: Corner,
  worst: Corner,
  corner: (at: readonly number[]) => Corner,
): Corner[] {
  const kept = simplex.slice(0, -1);
  const middle = best.at.map(
    (_, axis) => kept.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / kept.length,
  );
  const beyond = (way: number): Corner => corner(between(middle, worst.at, -way));
  const mirrored = beyond(1);
  if (mirrored.value < best.value) return [...kept, better(beyond(2), mirrored)];
  if (mirrored.value < (kept.at(-1)?.value ?? worst.value)) return [...kept, mirrored];
  const drawn = mirrored.value < worst.value ? beyond(0.5) : beyond(-0.5);
  if (drawn.value < Math.min(mirrored.value, worst.value)) return [...kept, drawn];
  return [best, ...simplex.slice(1).map(({ at }) => corner(between(best.at, at, 0.5)))];
}

/** From `from` the given part of the way to `to`. */
function between(from: readonly number[], to: readonly number[], way: number): readonly number[] {
  return from.map((value, axis) => value + way * ((to[axis] ?? value) - value));
}

function better(one: Corner, other: Corner): Corner {
  return one.value < other.value ? one : other;
}
