import { z } from 'zod';
import { KIND_AXES } from '../core/everybody.ts';
import { kindCounts } from '../core/kind-counts.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';

export const kindsShow = verb({
  name: 'kinds.show',
  says: 'Lists the kinds of people told apart by field, work, level and place, with how many there are of each and of how many it is not known.',
  writes: false,
  command: {
    words: 'kinds',
    aliases: ['kinds show'],
    examples: ['mutuals kinds', 'mutuals kinds --axis place --limit 100'],
  },
  input: z.object({
    axis: z.enum(KIND_AXES).optional().describe('only this one'),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .describe('how many kinds of each at most; only places are more'),
  }),
  output: z.object({
    axes: z.array(
      z.object({
        axis: z.enum(KIND_AXES),
        known: z.int().describe('of how many people it is known'),
        unknown: z.int(),
        kinds: z.array(z.object({ kind: z.string(), people: z.int() })),
        more: z.int().describe('kinds that are not listed'),
      }),
    ),
  }),
  async run({ axis, limit }, deps) {
    await deps.freshen(today(deps));
    const counts = kindCounts(await deps.store.everybody());
    return {
      axes: counts
        .filter((one) => axis === undefined || one.axis === axis)
        .map(({ kinds, ...one }) => ({
          ...one,
          kinds: kinds.slice(0, limit),
          more: Math.max(0, kinds.length - limit),
        })),
    };
  },
});
