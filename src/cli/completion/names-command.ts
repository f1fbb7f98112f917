import { z } from 'zod';
import { dayOf } from '../../core/day.ts';
import type { Leaf } from '../command/leaf.ts';
import { dataPlace } from '../data/data-place.ts';
import { openData } from '../data/open-data.ts';
import { EXIT } from '../exit-code.ts';
import { cleanText } from '../text/clean.ts';

const MOST = 20;
const input = z.object({ start: z.string().max(200).default('').describe('how the name begins') });

/** What the shells ask while a name is being typed; not listed in help. */
export const namesLeaf: Leaf = {
  name: 'names',
  says: 'Prints the names that begin so.',
  command: { words: 'names', positional: ['start'], examples: ['mutuals names ad'] },
  input,
  writes: false,
  async run(values, flags, world) {
    const { start } = input.parse(values);
    const store = await openData(dataPlace(flags, world), { create: false }, world);
    try {
      const now = world.now();
      const today = dayOf(now, world.offsetMinutes(now));
      const search = start.trim();
      const { items } = await store.people({
        order: 'strength',
        today,
        limit: MOST,
        ...(search && { search }),
      });
      for (const { name } of items) world.terminal.out(`${cleanText(name).replaceAll('\n', ' ')}\n`);
      return EXIT.ok;
    } finally {
      await store.close();
    }
  },
};
