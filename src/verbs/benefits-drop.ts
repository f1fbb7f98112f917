import { z } from 'zod';
import { personWith } from '../core/matters/matter.ts';
import { FAVOUR_TEXT } from '../core/mutual/favour-text.ts';
import { findMatter } from './find-matter.ts';
import { benefitView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { shownIfDone, today } from './shown.ts';
import { shownBenefit } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

export const benefitsDrop = verb({
  name: 'benefits.drop',
  says: 'Takes out one good turn that was noted, and the thanks that were owed for it.',
  writes: true,
  destructive: true,
  command: {
    words: 'benefits drop',
    positional: ['benefit', 'words...'],
    examples: ['mutuals benefits drop 01k9x2m4t0abcdef', 'mutuals benefits drop "Ada Lovelace" visas'],
  },
  input: z.object({
    benefit: z.string().min(1).max(300).describe('its id, or whom it is with'),
    words: z.string().max(300).optional().describe('words of it, where there are several'),
  }),
  output: actDone.extend({ benefit: benefitView }),
  async run({ benefit: ref, words }, deps) {
    const { store } = deps;
    const all = await store.matters({ kind: 'benefit' });
    const textOf = ({ about }: (typeof all)[number]): string => `${about.line} ${about.what}`;
    const benefit = await findMatter(store, all, { ref, words, textOf, today: today(deps) });
    const nameOf = await namesOf(store, [benefit]);
    const line = `Took out ${FAVOUR_TEXT[benefit.about.what]} noted with ${nameOf(personWith(benefit))}`;
    const { act } = await store.act({ verb: 'benefits.drop', by: deps.by, line }, async (writer) => {
      for (const { id, about } of await writer.matters({ kind: 'thanks', state: 'open' }))
        if (about.benefit === benefit.id) await writer.removeMatter(id);
      await writer.removeMatter(benefit.id);
    });
    return { benefit: shownBenefit(benefit, nameOf), ...shownIfDone(act) };
  },
});
