import { z } from 'zod';
import { thanksView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { settleTellings } from './settle-tellings.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { shownThanks } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone, limit, personLineView, personRef } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';

export const thanksList = verb({
  name: 'thanks.list',
  says: 'Lists the thanks that are still to be said, the oldest first.',
  writes: false,
  command: {
    words: 'thanks',
    aliases: ['thanks list'],
    examples: ['mutuals thanks', 'mutuals thanks --json'],
  },
  input: z.object({ limit }),
  output: z.object({ thanks: z.array(thanksView), more: z.int().describe('how many are open beyond these') }),
  async run({ limit: most }, deps) {
    const on = today(deps);
    const open = (await deps.store.matters({ kind: 'thanks', state: 'open' })).toReversed();
    const shown = open.slice(0, most);
    const nameOf = await namesOf(deps.store, shown);
    return { thanks: shown.map((one) => shownThanks(one, nameOf, on)), more: open.length - shown.length };
  },
});

export const thanksSay = verb({
  name: 'thanks.say',
  says: 'Marks what is owed to a person as thanked for; telling an introducer what became of it is thanks too.',
  writes: true,
  idempotent: true,
  command: {
    words: 'thanked',
    aliases: ['thanks say'],
    positional: ['person', 'what...'],
    examples: ['mutuals thanked "Ada Lovelace"', 'mutuals thanked Bo "told him that Li hired me"'],
  },
  input: z.object({
    person: personRef,
    what: z.string().max(2000).optional().describe('what you said, if you want to keep it'),
  }),
  output: actDone.extend({
    person: personLineView,
    settled: z.array(thanksView).describe('what the thanks were for'),
  }),
  async run(input, deps) {
    const { store } = deps;
    const on = today(deps);
    const { line, what } = await findWhoAndWhat(store, input, on);
    const { act, result } = await store.act(
      { verb: 'thanks.say', by: deps.by, line: `Thanked ${line.name}` },
      async (writer) => {
        const owed = await writer.matters({ kind: 'thanks', person: line.id, state: 'open' });
        for (const one of owed) {
          const about = { ...one.about, ...(what !== '' && { said: what }) };
          await writer.changeMatter({ ...one, state: 'said', about });
        }
        await settleTellings(writer, line.id, on);
        return owed;
      },
    );
    return {
      person: shownLine(line, on),
      settled: result.map((one) => shownThanks(one, () => line.name, on)),
      ...shownIfDone(act),
    };
  },
});
