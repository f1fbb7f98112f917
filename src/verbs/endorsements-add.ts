import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import type { Endorsement } from '../core/matters/endorsement.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { readPastDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { endorsementView, shownEndorsement } from './shown-endorsement.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';
import { addEndorsement } from './write-endorsement.ts';

export const endorsementsAdd = verb({
  name: 'endorsements.add',
  says: 'Notes that somebody spoke for you, or you for them: in what words, to whom, with what result.',
  writes: true,
  command: {
    words: 'endorsed',
    aliases: ['endorsements add'],
    positional: ['person', 'words...'],
    examples: [
      'mutuals endorsed "Ada Lovelace" "the best student of her year" --to "Grove School"',
      'mutuals endorsed Bo "he keeps his word" --by-me --to "Grace Hopper"',
    ],
  },
  input: z.object({
    person: personRef.describe('who spoke for you, or for whom you spoke: their name, address or id'),
    words: z.string().max(5000).optional().describe('what was said, to the letter'),
    byMe: z.boolean().default(false).describe('you spoke for them'),
    to: z.string().trim().min(1).max(300).optional().describe('who heard it: somebody here, or a firm'),
    result: z.string().trim().min(1).max(2000).optional().describe('what came of it'),
    on: z.string().max(60).optional().describe('the day it was said; else today'),
  }),
  output: actDone.extend({
    person: personLineView,
    endorsement: endorsementView,
    thanksDue: z.boolean().describe('a word of thanks is owed for it now'),
  }),
  async run({ person: ref, words: said, byMe, to, result, on: dayText }, deps) {
    const on = today(deps);
    const { store } = deps;
    const { line, what: words } = await findWhoAndWhat(store, { person: ref, what: said }, on);
    if (line.isMe) throw new Refusal('me_not_a_person');
    const day = dayText === undefined ? on : readPastDay(dayText, deps);
    if (day > on) throw new Refusal('input_invalid', 'This day is still to come. Name a day up to today.');
    const listener = await whoHeard(store, to);
    const about: Endorsement = {
      direction: byMe ? 'given' : 'received',
      words,
      ...(listener.heardBy !== undefined && { heardBy: listener.heardBy }),
      ...(result !== undefined && { result }),
    };
    const actLine = byMe ? `Spoke for ${line.name}` : `${line.name} spoke for you`;
    const { act, result: written } = await store.act(
      { verb: 'endorsements.add', by: deps.by, line: actLine },
      (writer) =>
        addEndorsement(writer, { about, day, person: line.id, to: listener.person?.id, isThanked: false }),
    );
    const now = (await store.person(line.id)) ?? line;
    const nameOf = (id: PersonId | undefined): string => (id === line.id ? line.name : listener.name);
    return {
      person: shownLine(now, on),
      endorsement: shownEndorsement(written, nameOf, on),
      thanksDue: !byMe,
      ...shownIfDone(act),
    };
  },
});

/** Somebody here when just one is called so, else whatever the user wrote. */
async function whoHeard(store: Reader, to: string | undefined) {
  if (to === undefined) return { name: '' };
  const [one, ...others] = await store.peopleCalled(to);
  return one && others.length === 0 ? { person: one, name: one.name } : { heardBy: to, name: to };
}
