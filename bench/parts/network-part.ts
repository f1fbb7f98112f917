import type { Part } from '../measure/bench.ts';
import { madeNetwork, networkFolder } from '../measure/network.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'network';

/** What the import of the whole network took when it was made. */
export const networkPart: Part = {
  name: part,
  async measure(bench) {
    const { records, interactions, seconds, peakMb } = madeNetwork(
      networkFolder(bench, sizesOf(bench).people),
    );
    return [
      { part, name: 'import of the network', unit: 's', measured: seconds },
      {
        part,
        name: 'records and interactions written',
        unit: '/s',
        measured: (records + interactions) / seconds,
      },
      { part, name: 'peak memory of that import', unit: 'MB', measured: peakMb },
    ];
  },
};
