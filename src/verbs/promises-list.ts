import { z } from 'zod';
import { promisesInOrder } from '../core/mutual/open-promises.ts';
import { findPerson } from './find-person.ts';
import { promiseView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { today } from './shown.ts';
import { shownPromise } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { limit, personRef } from './views.ts';

export const promisesList = verb({
  name: 'promises.list',
  says: 'Lists the promises that are open, yours and theirs, the late ones first.',
  writes: false,
  command: {
    words: 'promises',
    aliases: ['promises list'],
    positional: ['person'],
    examples: ['mutuals promises', 'mutuals promises "Ada Lovelace"'],
  },
  input: z.object({ person: personRef.optional().describe('only what is with one person'), limit }),
  output: z.object({
    mine: z.array(promiseView),
    theirs: z.array(promiseView),
    more: z.int().describe('how many are open beyond those that are shown'),
  }),
  async run({ person: ref, limit: most }, deps) {
    const { store } = deps;
    const on = today(deps);
    const whom = ref === undefined ? {} : { person: (await findPerson(store, ref, on)).id };
    const open = promisesInOrder(await store.matters({ kind: 'promise', state: 'open', ...whom }));
    const shown = open.slice(0, most);
    const nameOf = await namesOf(store, shown);
    const those = (of: 'me' | 'them') =>
      shown.filter(({ about }) => about.of === of).map((one) => shownPromise(one, nameOf, on));
    return { mine: those('me'), theirs: those('them'), more: open.length - shown.length };
  },
});
