import type { Circle } from '../../../src/core/network/circle/circle.ts';
import { type HalfTies, halfGraph } from '../../../src/core/network/circle/half-ties.ts';
import type { PairDays } from '../../../src/core/network/circle/pair-days.ts';
import { stampOf } from '../../../src/core/network/circle/pair-stamp.ts';
import { MET } from '../../../src/core/network/circle/seen-group.ts';
import type { TieGraph } from '../../../src/core/network/tie-graph.ts';
import type { Chance } from '../../made/chance.ts';
import { meAmong, somebodyElse, TODAY } from './made-people.ts';

const TIES_A_PERSON = 20;
const NEAR = 60;
const SHARE_NEAR = 0.7;
const MORE_DAYS = 2.5;
const OLDEST = 3_650;

/** Twenty ties among others for each person: most with people of the same firm, some with people whom many know. */
export function madeCircle(size: number, chance: Chance): Circle {
  const drawn = drawnTies(size, chance, size * TIES_A_PERSON);
  const told = drawnTies(size, chance, size >> 6);
  return {
    size,
    me: meAmong(size),
    seen: withStamps(halfGraph(size, drawn), chance),
    fresh: [],
    told: halfGraph(size, told),
  };
}

function drawnTies(size: number, chance: Chance, count: number): HalfTies {
  const ones = new Uint32Array(count);
  const others = new Uint32Array(count);
  const most = size - 1;
  for (let at = 0; at < count; at += 1) {
    const one = chance.below(most);
    const near = (one + 1 + chance.below(NEAR)) % most;
    const other = chance.isWithin(SHARE_NEAR) ? near : Math.floor(most * chance.next() ** 2);
    ones[at] = somebodyElse(size, one);
    others[at] = somebodyElse(size, other);
  }
  return { ones, others, weights: new Float64Array(count).fill(1) };
}

/** Three or four days for each pair in the mean, over ten years. */
function withStamps({ size, starts, others }: TieGraph, chance: Chance): PairDays {
  const counts = Uint8Array.from(
    others,
    () => 1 + Math.min(200, Math.floor(-MORE_DAYS * Math.log(1 - chance.next()))),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const ends = new Uint32Array(size + 1);
  const highs = new Uint32Array(all);
  const stamps = new Int32Array(all);
  let end = 0;
  for (let low = 0; low < size; low += 1) {
    for (let at = starts[low] ?? 0; at < (starts[low + 1] ?? 0); at += 1) {
      const count = counts[at] ?? 0;
      highs.fill(others[at] ?? 0, end, end + count);
      putStamps(stamps.subarray(end, end + count), chance);
      end += count;
    }
    ends[low + 1] = end;
  }
  return { size, starts: ends, highs, stamps };
}

/** The earliest day first, each day once. */
function putStamps(stamps: Int32Array, chance: Chance): void {
  const apart = Math.floor(OLDEST / stamps.length);
  for (let at = 0; at < stamps.length; at += 1) {
    const age = OLDEST - at * apart - chance.below(apart);
    stamps[at] = stampOf((TODAY - age) as typeof TODAY, 2 + chance.below(8), MET);
  }
}
