/** How well scores put what came before what did not: the definitions of ../shared/tools/score-ties.mjs. */
export type Ranking = { readonly map: number; readonly auc: number };

/** Undefined where all came or none did, so that there is nothing to order. */
export function ranking(came: readonly boolean[], scores: ArrayLike<number>): Ranking | undefined {
  const hits = came.filter(Boolean).length;
  if (hits === 0 || hits === came.length) return undefined;
  return { map: averagePrecision(came, scores, hits), auc: areaUnderCurve(came, scores, hits) };
}

/** Equal scores stand in an order that has nothing to do with what came. */
function averagePrecision(came: readonly boolean[], scores: ArrayLike<number>, hits: number): number {
  const order = places(came.length).sort(
    (one, other) => at(scores, other) - at(scores, one) || mixed(one) - mixed(other),
  );
  let found = 0;
  let sum = 0;
  order.forEach((place, rank) => {
    if (came[place]) sum += ++found / (rank + 1);
  });
  return sum / hits;
}

/** By the ranks of those that came; equal scores share the middle of their ranks. */
function areaUnderCurve(came: readonly boolean[], scores: ArrayLike<number>, hits: number): number {
  const order = places(came.length).sort((one, other) => at(scores, one) - at(scores, other));
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && at(scores, order[to]) === at(scores, order[from])) to += 1;
    for (let rank = from; rank < to; rank += 1) if (came[order[rank] ?? -1]) rankSum += (from + to + 1) / 2;
    from = to;
  }
  return (rankSum - (hits * (hits + 1)) / 2) / (hits * (came.length - hits));
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}

function at(scores: ArrayLike<number>, place: number | undefined): number {
  return scores[place ?? -1] ?? Number.NaN;
}

function mixed(place: number): number {
  return ((place + 1) * 2654435761) % 4294967296;
}
