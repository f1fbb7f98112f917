import { z } from 'zod';
import type { Matter } from '../core/matters/matter.ts';
import { personWith } from '../core/matters/matter.ts';
import { keptPromise } from '../core/mutual/open-promises.ts';
import type { FavourKind } from '../core/network/benefit/favour.ts';
import { saidFavour } from '../formats/benefit/said-favour.ts';
import { findMatter } from './find-matter.ts';
import { favourKind, promiseView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { shownIfDone, today } from './shown.ts';
import { shownPromise } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';
import { addBenefit, type NewBenefit } from './write-benefit.ts';

export const promisesKeep = verb({
  name: 'promises.keep',
  says: 'Marks a promise as kept; what it was worth can be noted with it.',
  writes: true,
  command: {
    words: 'kept',
    aliases: ['promises keep'],
    positional: ['promise', 'words...'],
    examples: ['mutuals kept "Ada Lovelace"', 'mutuals kept "Ada Lovelace" deck --as help'],
  },
  input: z.object({
    promise: z.string().min(1).max(300).describe('whom it is with, or its id'),
    words: z.string().max(300).optional().describe('words of it, where there are several'),
    as: favourKind.optional().describe('note it as a good turn of this kind, too'),
  }),
  output: actDone.extend({ promise: promiseView, benefit: z.string().optional().describe('its id') }),
  async run({ promise: ref, words, as }, deps) {
    const { store } = deps;
    const on = today(deps);
    const open = await store.matters({ kind: 'promise', state: 'open' });
    const textOf = ({ about }: (typeof open)[number]): string => about.what;
    const promise = await findMatter(store, open, { ref, words, textOf, today: on });
    const nameOf = await namesOf(store, [promise]);
    const name = nameOf(personWith(promise));
    const line = promise.about.of === 'me' ? `Kept a promise to ${name}` : `${name} kept a promise`;
    const kept = keptPromise(promise, on);
    const benefit = as === undefined ? undefined : benefitOf(promise, as);
    const { act, result } = await store.act({ verb: 'promises.keep', by: deps.by, line }, async (writer) => {
      await writer.changeMatter(kept);
      return benefit && addBenefit(writer, { ...benefit, day: on });
    });
    return {
      promise: shownPromise(kept, nameOf, on),
      ...(result !== undefined && { benefit: result }),
      ...shownIfDone(act),
    };
  },
});

function benefitOf(promise: Matter<'promise'>, what: FavourKind): Omit<NewBenefit, 'day'> | undefined {
  const person = personWith(promise);
  if (person === undefined) return undefined;
  const { of, what: line } = promise.about;
  return {
    person,
    direction: of === 'me' ? 'given' : 'received',
    what,
    size: saidFavour(line).size,
    line,
    isThanked: false,
  };
}
