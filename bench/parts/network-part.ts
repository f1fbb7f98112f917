import type { Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { type Network, network } from '../measure/network.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'network';

/** What the import of the whole network took when it was made. */
export const networkPart: Part = {
  name: part,
  async measure(bench) {
    const figures: Figure[] = [];
    for (const engine of bench.engines)
      figures.push(...figuresOf(await network(bench, engine, sizesOf(bench).people)));
    return figures;
  },
};

function figuresOf({ engine, made }: Network): readonly Figure[] {
  const { records, interactions, seconds, peakMb } = made;
  const rate = (records + interactions) / seconds;
  return [
    { part, engine, name: 'import of the network', unit: 's', measured: seconds },
    { part, engine, name: 'records and interactions written', unit: '/s', measured: rate },
    { part, engine, name: 'peak memory of that import', unit: 'MB', measured: peakMb },
  ];
}
