import { z } from 'zod';
import type { Matter } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import { shortened } from '../core/today.ts';
import { findMatter, isMe } from './find-matter.ts';
import { findPerson } from './find-person.ts';
import { needView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { shownIfDone, today } from './shown.ts';
import { shownNeed } from './shown-mutual.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, limit, personRef } from './views.ts';

type Stated = Matter<'need'> | Matter<'offer'>;

export const needsList = verb({
  name: 'needs.list',
  says: 'Lists what people look for and what they can give, yours first.',
  writes: false,
  command: {
    words: 'needs',
    aliases: ['needs list', 'offers'],
    positional: ['person'],
    examples: ['mutuals needs', 'mutuals needs "Ada Lovelace"', 'mutuals needs me'],
  },
  input: z.object({
    person: personRef.optional().describe('only those of one person; "me" for yours'),
    limit,
  }),
  output: z.object({
    mine: z.array(needView),
    theirs: z.array(needView),
    more: z.int().describe('how many are open beyond those that are shown'),
  }),
  async run({ person, limit: most }, deps) {
    const open = await ofWhom(person, await stated(deps.store), deps);
    const mine = open.filter(({ about }) => about.of === 'me');
    const theirs = open.filter(({ about }) => about.of === 'them');
    const shown = [...mine, ...theirs].slice(0, most);
    const nameOf = await namesOf(deps.store, shown);
    const view = (of: 'me' | 'them') =>
      shown.filter(({ about }) => about.of === of).map((one) => shownNeed(one, nameOf));
    return { mine: view('me'), theirs: view('them'), more: open.length - shown.length };
  },
});

export const needsSettle = verb({
  name: 'needs.settle',
  says: 'Closes a need that is met, or an offer that no longer stands.',
  writes: true,
  command: {
    words: 'needs settle',
    positional: ['need', 'words...'],
    examples: ['mutuals needs settle "Ada Lovelace" flat', 'mutuals needs settle me tax'],
  },
  input: z.object({
    need: z.string().min(1).max(300).describe('its id, or whose it is; "me" for yours'),
    words: z.string().max(300).optional().describe('words of it, where there are several'),
  }),
  output: actDone.extend({ need: needView }),
  async run({ need: ref, words }, deps) {
    const { store } = deps;
    const textOf = ({ about }: Stated): string => about.what;
    const meant = { ref, words, textOf, today: today(deps) };
    const matter = await findMatter<Stated>(store, await stated(store), meant);
    const nameOf = await namesOf(store, [matter]);
    const line = `Closed ${matter.kind === 'need' ? 'a need' : 'an offer'}: “${shortened(matter.about.what)}”`;
    const { act } = await store.act({ verb: 'needs.settle', by: deps.by, line }, (writer) =>
      writer.changeMatter({ ...matter, state: 'settled' }),
    );
    return { need: shownNeed(matter, nameOf), ...shownIfDone(act) };
  },
});

/** What is open, needs before offers, the newest of each first. */
async function stated(reader: Reader): Promise<readonly Stated[]> {
  const [needs, offers] = await Promise.all([
    reader.matters({ kind: 'need', state: 'open' }),
    reader.matters({ kind: 'offer', state: 'open' }),
  ]);
  return [...needs, ...offers];
}

async function ofWhom(
  ref: string | undefined,
  all: readonly Stated[],
  deps: Deps,
): Promise<readonly Stated[]> {
  if (ref === undefined) return all;
  if (isMe(ref)) return all.filter(({ about }) => about.of === 'me');
  const { id } = await findPerson(deps.store, ref, today(deps));
  return all.filter(({ people }) => people.some(({ person }) => person === id));
}
