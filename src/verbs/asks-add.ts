import { z } from 'zod';
import { weighAsk } from '../core/mutual/weigh-ask.ts';
import { beforeAsks } from '../core/mutual/whom-to-ask.ts';
import { Refusal } from '../core/refusal.ts';
import { shortened } from '../core/today.ts';
import { saidSize } from '../formats/benefit/said-favour.ts';
import { shownWeighed, weighedView } from './asks-weigh.ts';
import { keptOfAsks } from './before-ask.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import { etiquetteOf, etiquetteView } from './etiquette-of.ts';
import { askView, favourSize } from './mutual-views.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { shownAsk } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';

export const asksAdd = verb({
  name: 'asks.add',
  says: 'Notes that you asked somebody for something, with what was foretold of it.',
  writes: true,
  command: {
    words: 'asked',
    aliases: ['asks add'],
    positional: ['person', 'what...'],
    examples: [
      'mutuals asked "Ada Lovelace" an introduction to Bo',
      'mutuals asked Bo "a reference" --size big',
    ],
  },
  input: z.object({
    person: personRef,
    what: z.string().max(2000).optional().describe('what you asked for; its size is read from it'),
    size: favourSize.optional().describe('small minutes, middle an hour or an introduction, big days'),
  }),
  output: actDone.extend({
    person: personLineView,
    ask: askView,
    weighed: weighedView,
    ...etiquetteView.shape,
  }),
  async run(input, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const { line, what } = await findWhoAndWhat(store, input, on);
    if (what === '') throw new Refusal('nothing_written');
    if (line.isMe) throw new Refusal('me_not_a_person');
    const size = input.size ?? saidSize(what);
    const weighed = weighAsk(beforeAsks(await keptOfAsks(store))(line, size), line.name, on);
    const about = { what, size, verdict: weighed.verdict, chance: weighed.chance };
    const people = [{ part: 'with', person: line.id }];
    const matter = { kind: 'ask', day: on, state: 'open', people, about } as const;
    const { act, result: id } = await store.act(
      { verb: 'asks.add', by: deps.by, line: `Asked ${line.name}: “${shortened(what)}”` },
      (writer) => writer.addMatter<'ask'>(matter),
    );
    const { kinds } = await cardAndKinds(store, line.id);
    return {
      ...(await etiquetteOf({ person: line.id, kinds }, deps)),
      person: shownLine(line, on),
      ask: shownAsk({ ...matter, id }, () => line.name, on),
      weighed: shownWeighed(weighed, size),
      ...shownIfDone(act),
    };
  },
});
