import { z } from 'zod';
import { opportunityView } from './opportunities-view.ts';
import { today } from './shown.ts';
import { opportunityShowing, shownOpportunity } from './shown-opportunity.ts';
import { verb } from './verb.ts';
import { limit } from './views.ts';

export const opportunitiesList = verb({
  name: 'opportunities.list',
  says: 'Lists the opportunities that are open, from whom they came and who should hear of them.',
  writes: false,
  command: {
    words: 'opportunities',
    aliases: ['opportunities list'],
    examples: ['mutuals opportunities', 'mutuals opportunities --all'],
  },
  input: z.object({
    all: z.boolean().default(false).describe('the closed ones too, with what became of them'),
    limit,
  }),
  output: z.object({
    opportunities: z.array(opportunityView),
    more: z.int().describe('how many beyond these'),
  }),
  async run({ all, limit: most }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const found = await deps.store.matters({ kind: 'opportunity', ...(!all && { state: 'open' }) });
    const shown = found.slice(0, most);
    if (shown.length === 0) return { opportunities: [], more: 0 };
    const showing = await opportunityShowing(deps.store, on);
    return {
      opportunities: shown.map((one) => shownOpportunity(one, showing)),
      more: found.length - shown.length,
    };
  },
});
