import { z } from 'zod';
import { cardText } from '../core/outgoing-cards.ts';
import { bookDigest, wholeDigest } from '../core/outgoing-digest.ts';
import { textSum } from '../core/text/text-sum.ts';
import { outgoingPeople } from './export-people.ts';
import { type Deps, verb } from './verb.ts';

const section = z.object({ section: z.string(), items: z.int(), sha256: z.string() });

export const dataHash = verb({
  name: 'data.hash',
  says: 'Says by a digest what your data holds, so that two copies can be held side by side wherever they lie.',
  writes: false,
  long: true,
  command: { words: 'data hash', examples: ['mutuals data hash', 'mutuals data hash --json'] },
  input: z.object({}),
  output: z.object({
    sha256: z.string().describe('of everything; ids, order and the kind of database make no difference'),
    sections: z.array(section).describe('where two books differ, one of these does'),
    cards: section.describe('of what the cards say, without where it comes from'),
  }),
  async run(_input, deps) {
    const digest = bookDigest();
    let done = 0;
    await deps.wholeBook.visit(async (items) => {
      deps.watch.stopIfAsked();
      for (const item of items) digest.add(item);
      done += items.length;
      deps.watch.report({ step: 'Reading', done, unit: 'items' });
    });
    const sections = digest.sections().map((one) => ({ ...one }));
    return { sha256: wholeDigest(sections), sections, cards: await cardsDigest(deps) };
  },
});

async function cardsDigest(deps: Deps): Promise<z.input<typeof section>> {
  const sum = textSum();
  const { people } = await deps.store.everybody();
  for await (const { card } of outgoingPeople(people, 'Reading cards', deps)) sum.add(cardText(card));
  return { section: 'cards', items: sum.count, sha256: sum.digest() };
}
