import { z } from 'zod';
import { chanceText, type WeighedAsk, weighAsk } from '../core/mutual/weigh-ask.ts';
import { beforeAsks, whomToAsk } from '../core/mutual/whom-to-ask.ts';
import { askChannelText } from '../core/network/benefit/ask-channel.ts';
import { VERDICTS } from '../core/network/benefit/ask-rules.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { saidSize } from '../formats/benefit/said-favour.ts';
import { keptOfAsks } from './before-ask.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import { etiquetteOf, etiquetteView } from './etiquette-of.ts';
import { favourSize, someone } from './mutual-views.ts';
import { shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { personLineView, personRef, reasonView } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';

/** So many others are named when it is not the time to ask this one. */
const INSTEAD = 3;

export const weighedView = z.object({
  verdict: z.enum(VERDICTS),
  size: favourSize.describe('of the ask: small minutes, middle an hour, big days or a good word'),
  fits: favourSize.describe('the largest ask that fits at present'),
  channel: z.enum(['face to face', 'call', 'as usual']),
  channelSays: z.string(),
  chance: z.number().min(0).max(1).describe('of a yes; our guess until your own asks tell better'),
  chanceSays: z.string(),
  first: z.array(z.string()).describe('what to do before the ask'),
  reasons: z.array(reasonView),
});

export const asksWeigh = verb({
  name: 'asks.weigh',
  says: 'Says whether to ask somebody now, give first, catch up first or ask another, and what to do before.',
  writes: false,
  command: {
    words: 'may-ask',
    aliases: ['asks weigh'],
    positional: ['person', 'what...'],
    examples: ['mutuals may-ask "Ada Lovelace" an introduction to Bo', 'mutuals may-ask Bo --size big'],
  },
  input: z.object({
    person: personRef,
    what: z.string().max(2000).optional().describe('what you would ask for; its size is read from it'),
    size: favourSize.optional().describe('small minutes, middle an hour or an introduction, big days'),
  }),
  output: weighedView.extend({
    person: personLineView,
    ...etiquetteView.shape,
    instead: z.array(someone).describe('whom you could ask now, when it is not the time for this one'),
  }),
  async run(input, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const { line, what } = await findWhoAndWhat(store, input, on);
    if (line.isMe) throw new Refusal('me_not_a_person');
    const size = input.size ?? saidSize(what);
    const before = beforeAsks(await keptOfAsks(store));
    const weighed = weighAsk(before(line, size), line.name, on);
    const others =
      weighed.verdict === 'ask now'
        ? []
        : whomToAsk(await welcome(store), { before, size, today: on, limit: INSTEAD });
    const { kinds } = await cardAndKinds(store, line.id);
    return {
      ...shownWeighed(weighed, size),
      ...(await etiquetteOf({ person: line.id, kinds }, deps)),
      person: shownLine(line, on),
      instead: others.map(({ id, name }) => ({ id, name })),
    };
  },
});

/** All but those whom the user never wants to see suggested. */
async function welcome(store: Reader): Promise<readonly PersonLine[]> {
  const { people } = await store.everybody();
  return people.filter(({ attention }) => attention?.state !== 'never');
}

export function shownWeighed(
  { verdict, fits, channel, chance, first, reasons }: WeighedAsk,
  size: z.output<typeof favourSize>,
): z.input<typeof weighedView> {
  return {
    verdict,
    size,
    fits,
    channel,
    channelSays: askChannelText(channel),
    chance,
    chanceSays: chanceText(chance),
    first: [...first],
    reasons: reasons.map(({ says }) => ({ term: 'ask', says })),
  };
}
