import { z } from 'zod';
import { dayText } from '../core/day.ts';
import { Refusal } from '../core/refusal.ts';
import { today } from './shown.ts';
import { type Deps, verb } from './verb.ts';

const statusView = z.object({
  version: z.string(),
  place: z.string().describe('where the data lies'),
  isSample: z.boolean().describe('true while the sample network is shown'),
  today: z.string(),
  people: z.int(),
  records: z.int(),
  interactions: z.int(),
  acts: z.int(),
  strengthsAsOf: z.string().optional(),
  meKnown: z.boolean(),
});

export const dataStatus = verb({
  name: 'data.status',
  says: 'Says where your data lies and how much there is.',
  writes: false,
  command: { words: 'status', examples: ['mutuals status', 'mutuals status --json'] },
  input: z.object({}),
  output: statusView,
  run: (_input, deps) => status(deps),
});

export const dataRebuild = verb({
  name: 'data.rebuild',
  says: 'Builds everything that is derived anew: search, cards, strengths. What you know is not touched.',
  writes: true,
  idempotent: true,
  long: true,
  command: { words: 'rebuild', examples: ['mutuals rebuild'] },
  input: z.object({}),
  output: statusView,
  async run(_input, deps) {
    await deps.store.rebuild(today(deps));
    return status(deps);
  },
});

export const dataOpen = verb({
  name: 'data.open',
  says: 'Changes between the sample network and your own data.',
  writes: true,
  idempotent: true,
  input: z.object({ which: z.enum(['sample', 'own']).describe('sample network or your own') }),
  output: statusView,
  async run({ which }, deps) {
    if (!deps.openData) throw new Refusal('input_invalid', 'Only the web app changes over while it runs.');
    return status(await deps.openData(which));
  },
});

async function status(deps: Deps): Promise<z.input<typeof statusView>> {
  const asOf = await deps.store.tiesAsOf();
  return {
    ...deps.data,
    today: dayText(today(deps)),
    ...(await deps.store.counts()),
    ...(asOf !== undefined && { strengthsAsOf: dayText(asOf) }),
    meKnown: (await deps.store.me()) !== undefined,
  };
}
