import type { Everybody } from '../everybody.ts';
import type { Kinds } from '../network/diversity/mix.ts';
import { circles } from '../network/structure/circles.ts';
import { egoNetwork } from '../network/structure/ego-network.ts';
import type { MutualGraph } from '../network/structure/mutual-graph.ts';

/**
 * In which circle each of my contacts stands, by their ties among themselves, me left out: whom I share would make one
 * circle of all. A circle is called after its strongest tie with me. −1 for somebody whose ties to others are not known.
 * Cost: as circles, over the ties of my contacts.
 */
export function circlesOfMine({ people, me = -1 }: Everybody, graph: MutualGraph): Kinds {
  const of = new Int32Array(people.length).fill(-1);
  if (me < 0) return { names: [], of };
  const mine = egoNetwork(graph, me);
  const found = circles(mine.graph);
  const centres: number[] = [];
  for (const [place, number] of mine.people.entries()) {
    const circle = found.of[place] ?? -1;
    of[number] = circle;
    const centre = centres[circle];
    const strength = people[number]?.strength ?? 0;
    if (circle >= 0 && (centre === undefined || strength > (people[centre]?.strength ?? 0)))
      centres[circle] = number;
  }
  return { names: centres.map((centre) => `The circle around ${people[centre]?.name ?? ''}`), of };
}
