import { readFileSync } from 'node:fs';
import type { Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { gathering, importingOnEach, madeFile } from '../measure/file-runs.ts';
import { median } from '../measure/quantile.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'cards';
const WHOLE_S = 30;

/** A large address book: reading it, and the whole import. */
export const cardsPart: Part = {
  name: part,
  async measure(bench) {
    const { cards, rounds } = sizesOf(bench);
    const file = await madeFile(bench, 'cards', cards);
    const read = Array.from({ length: rounds }, () => gathering(bench, file));
    const floor = Array.from({ length: rounds }, () => secondsOfSplitting(file));
    const wholes = await importingOnEach(bench, [file]);
    return [
      {
        part,
        name: `${cards} cards read`,
        unit: 's',
        measured: median(read.map(({ seconds }) => seconds)),
        peer: { says: 'the file split into lines and each line at its colon', measured: median(floor) },
      },
      ...wholes.flatMap(({ engine, seconds, peakMb }): readonly Figure[] => [
        {
          part,
          engine,
          name: `${cards} cards imported`,
          unit: 's',
          measured: seconds,
          target: { most: WHOLE_S },
        },
        { part, engine, name: `peak memory of importing ${cards} cards`, unit: 'MB', measured: peakMb },
      ]),
    ];
  },
};

function secondsOfSplitting(file: string): number {
  const start = performance.now();
  let pieces = 0;
  for (const line of readFileSync(file, 'utf8').split('\r\n')) pieces += line.split(':').length;
  if (pieces === 0) throw new Error('the made address book is empty');
  return (performance.now() - start) / 1000;
}
