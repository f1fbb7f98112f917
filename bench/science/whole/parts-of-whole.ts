import { activeAcquaintance } from '../../../src/core/network/active-acquaintance.ts';
import { layersOverTime } from '../../../src/core/network/cadence/layers-over-time.ts';
import { type Circle, circleGraph } from '../../../src/core/network/circle/circle.ts';
import { halfTies } from '../../../src/core/network/circle/half-ties.ts';
import { learn } from '../../../src/core/network/learnt/learn.ts';
import { circleOfEach } from '../../../src/core/network/paths/circle-of-each.ts';
import { pathNetwork } from '../../../src/core/network/paths/path-network.ts';
import { paceTable } from '../../../src/core/network/tabled-pace.ts';
import { tieNumbers } from '../../../src/core/tie-numbers.ts';
import type { Somebody } from '../../../src/core/whole-network.ts';
import { TODAY } from './made-people.ts';
import type { Stopwatch } from './stopwatch.ts';

type Made = { readonly people: readonly Somebody[]; readonly circle: Circle };

/** What `wholeNetwork` does, each part by itself. */
export function partsOfWhole({ people, circle }: Made, watch: Stopwatch): void {
  const mine = watch.time('  how well I know each', () =>
    halfTies(
      people.flatMap(({ days }, other) => {
        const weight = activeAcquaintance(days, TODAY);
        return weight > 0 ? [{ one: circle.me, other, weight }] : [];
      }),
    ),
  );
  const graph = watch.time('  who knows whom', () => circleGraph(circle, mine, TODAY));
  const paths = watch.time('  with what chance they act', () => pathNetwork(graph, circle.me));
  const circles = watch.time('  circles', () => circleOfEach(paths));
  const taught = people.map(({ days }, person) => ({ days, circle: circles[person] }));
  const learnt = watch.time('  what is learnt', () => learn(taught, TODAY, true));
  const placed = people.map(({ days, bond }, id) => ({
    id,
    days,
    byHand: bond?.layer,
    closeness: bond?.closeness,
    isKin: bond?.isKin ?? false,
  }));
  const placements = watch.time('  layers', () => layersOverTime(placed, TODAY));
  watch.time('  numbers of each tie', () => {
    const paces = paceTable();
    return people.map(({ days, bond, told }, person) =>
      tieNumbers(days, TODAY, {
        learnt,
        bond,
        told,
        circle: circles[person],
        placement: placements.get(person),
        paces,
      }),
    );
  });
}
