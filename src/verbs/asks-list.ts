import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { askOfIntroduction } from '../core/introductions/ask-of-introduction.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import { findPerson } from './find-person.ts';
import { askView } from './mutual-views.ts';
import { type NameOf, namesOf } from './names-of.ts';
import { today } from './shown.ts';
import { shownAsk } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { limit, personRef } from './views.ts';

export const asksList = verb({
  name: 'asks.list',
  says: 'Lists what you asked of others, introductions too, and what came of it, the open ones first.',
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
    const person = ref === undefined ? undefined : (await findPerson(store, ref, on)).id;
    const all = await asksAndIntroductions(store, person);
    const isOpen = ({ state }: { readonly state: string }): boolean => state === 'open';
    const ordered = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
    const shown = ordered.slice(0, most);
    const nameOf = await namesOf(store, shown);
    return { asks: shown.map((one) => shownOne(one, nameOf, on)), more: all.length - shown.length };
  },
});

type Listed = Matter<'ask'> & { readonly isIntroduction: boolean };

function shownOne(one: Listed, nameOf: NameOf, on: Day) {
  return { ...shownAsk(one, nameOf, on), ...(one.isIntroduction && { introduction: one.id }) };
}

/** All asks, the latest first, and among them each introduction that a connector was asked for. */
async function asksAndIntroductions(store: Reader, person: PersonId | undefined): Promise<readonly Listed[]> {
  const whom = person === undefined ? {} : { person };
  const [asks, introductions] = await Promise.all([
    store.matters({ kind: 'ask', ...whom }),
    store.matters({ kind: 'introduction', ...whom }),
  ]);
  const nameOf = await namesOf(store, introductions.map(toOther));
  const asked = introductions
    .flatMap((one) => askOfIntroduction(one, nameOf(personWith(toOther(one)))) ?? [])
    .filter((one) => person === undefined || personWith(one) === person);
  return [
    ...asks.map((one) => ({ ...one, isIntroduction: false })),
    ...asked.map((one) => ({ ...one, isIntroduction: true })),
  ].sort((one, other) => other.day - one.day || (one.id < other.id ? 1 : -1));
}

/** The one who is reached, as whom something is with. */
function toOther(introduction: Matter<'introduction'>): Pick<Matter, 'people'> {
  const other = personWith(introduction, 'other');
  return { people: other === undefined ? [] : [{ part: 'with', person: other }] };
}
