/**
 * People who wait, the nearest on top: a heap of four branches in flat arrays, each person in it at most once. Four make
 * it half as deep as two, and the four distances compared lie side by side in memory.
 */
export type NearestFirst = {
  readonly people: Int32Array;
  readonly distances: Float64Array;
  /** Where in the heap a person waits; NOT_WAITING before and after. */
  readonly places: Int32Array;
  count: number;
};

export const NOT_WAITING = -1;

export function nearestFirst(size: number): NearestFirst {
  return {
    people: new Int32Array(size),
    distances: new Float64Array(size),
    places: new Int32Array(size).fill(NOT_WAITING),
    count: 0,
  };
}

/** Lets a person wait at this distance; whoever waits already has to come nearer by it. */
export function bringForward(queue: NearestFirst, person: number, distance: number): void {
  const { people, distances, places } = queue;
  const waits = places[person] ?? NOT_WAITING;
  let at = waits === NOT_WAITING ? queue.count++ : waits;
  while (at > 0) {
    const up = (at - 1) >> 2;
    const above = distances[up] ?? 0;
    if (above <= distance) break;
    put(queue, at, people[up] ?? 0, above);
    at = up;
  }
  put(queue, at, person, distance);
}

/** Takes the nearest out; there has to be one. */
export function takeNearest(queue: NearestFirst): number {
  const { people, distances, places } = queue;
  const nearest = people[0] ?? 0;
  places[nearest] = NOT_WAITING;
  const last = --queue.count;
  if (last > 0) sink(queue, people[last] ?? 0, distances[last] ?? 0);
  return nearest;
}

/** From the top down to where nobody below is nearer. */
function sink(queue: NearestFirst, person: number, distance: number): void {
  const { people, distances, count } = queue;
  let at = 0;
  for (let child = 1; child < count; child = 4 * at + 1) {
    const end = Math.min(child + 4, count);
    let below = child;
    for (let next = child + 1; next < end; next++)
      if ((distances[next] ?? 0) < (distances[below] ?? 0)) below = next;
    const nearer = distances[below] ?? 0;
    if (nearer >= distance) break;
    put(queue, at, people[below] ?? 0, nearer);
    at = below;
  }
  put(queue, at, person, distance);
}

function put(
  { people, distances, places }: NearestFirst,
  at: number,
  person: number,
  distance: number,
): void {
  people[at] = person;
  distances[at] = distance;
  places[person] = at;
}
