import { z } from 'zod';
import { findPerson } from './find-person.ts';
import { askView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { today } from './shown.ts';
import { shownAsk } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { limit, personRef } from './views.ts';

export const asksList = verb({
  name: 'asks.list',
  says: 'Lists what you asked of others and what came of it, the open ones first.',
  writes: false,
  command: {
    words: 'asks',
    aliases: ['asks list'],
    positional: ['person'],
    examples: ['mutuals asks', 'mutuals asks "Ada Lovelace"'],
  },
  input: z.object({ person: personRef.optional().describe('only what is with one person'), limit }),
  output: z.object({ asks: z.array(askView), more: z.int().describe('how many there are beyond these') }),
  async run({ person: ref, limit: most }, deps) {
    const { store } = deps;
    const on = today(deps);
    const whom = ref === undefined ? {} : { person: (await findPerson(store, ref, on)).id };
    const all = await store.matters({ kind: 'ask', ...whom });
    const isOpen = ({ state }: { readonly state: string }): boolean => state === 'open';
    const ordered = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
    const shown = ordered.slice(0, most);
    const nameOf = await namesOf(store, shown);
    return { asks: shown.map((one) => shownAsk(one, nameOf, on)), more: all.length - shown.length };
  },
});
