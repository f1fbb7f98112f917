import type { AliveHistory } from './alive-history.ts';
import type { AliveParameters } from './mbg-nbd.ts';

/** Numbers between 0 and 1 that look like chance and are the same every time (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ties that live and end by MBG/NBD, seen for between one and two years since their first day. */
export function simulatedTies(count: number, p: AliveParameters, seed: number): readonly AliveHistory[] {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => {
    const rate = gamma(p.r, chance) / p.alpha;
    const [ends, stays] = [gamma(p.a, chance), gamma(p.b, chance)];
    return simulatedTie(rate, ends / (ends + stays), 365 + 365 * chance(), chance);
  });
}

function simulatedTie(rate: number, end: number, T: number, chance: () => number): AliveHistory {
  let [x, tx] = [0, 0];
  while (chance() >= end) {
    const next = tx - Math.log(1 - chance()) / rate;
    if (next > T) break;
    [x, tx] = [x + 1, next];
  }
  return { x, tx, T };
}

/** Marsaglia, Tsang 2000, ACM Transactions on Mathematical Software 26:363; scale 1. */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
