import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import { cardText } from '../core/outgoing-cards.ts';
import { bookDigest, wholeDigest } from '../core/outgoing-digest.ts';
import { type TextSum, textSum } from '../core/text/text-sum.ts';
import { outgoingPeople } from './export-people.ts';
import { firstPhoto } from './photo-of-person.ts';
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
    photos: section.describe('of the pictures on the cards'),
  }),
  async run(_input, deps) {
    const { sections, people } = await bookDigests(deps);
    return { sha256: wholeDigest(sections), sections, ...(await cardDigests(people, deps)) };
  },
});

type Section = z.input<typeof section>;
type WithId = { readonly id: PersonId };

/** What the digest keeps of every record is let go before the cards are read, and of people only their ids are kept. */
async function bookDigests({ wholeBook, watch }: Deps) {
  const digest = bookDigest();
  const people = new Set<PersonId>();
  let done = 0;
  await wholeBook.visit(async (items) => {
    watch.stopIfAsked();
    for (const item of items) {
      digest.add(item);
      if (item.type === 'record' && item.person !== undefined) people.add(item.person);
    }
    done += items.length;
    watch.report({ step: 'Reading', done, unit: 'items' });
  });
  const sections = digest.sections().map((one) => ({ ...one }));
  return { sections, people: [...people].map((id): WithId => ({ id })) };
}

async function cardDigests(
  people: readonly WithId[],
  deps: Deps,
): Promise<{ readonly cards: Section; readonly photos: Section }> {
  const [cards, photos] = [textSum(), textSum()];
  for await (const { card, records } of outgoingPeople(people, 'Reading cards', deps)) {
    cards.add(cardText(card));
    const photo = firstPhoto(records);
    if (photo) photos.add(`${card.name}\n${lettersOf(photo.bytes)}`);
  }
  return { cards: sectionOf('cards', cards), photos: sectionOf('photos', photos) };
}

function sectionOf(name: string, sum: TextSum): Section {
  return { section: name, items: sum.count, sha256: sum.digest() };
}

const AT_ONCE = 8192;

/** A letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return text;
}
