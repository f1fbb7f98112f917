import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { shortened } from '../core/today.ts';
import { wordsAndDue } from '../formats/capture/words-and-due.ts';
import { promiseView } from './mutual-views.ts';
import { readDueDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { shownPromise } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';
import { promiseMatter } from './write-promise.ts';

export const promisesAdd = verb({
  name: 'promises.add',
  says: 'Keeps a promise in mind, yours or theirs, with the day it is due.',
  writes: true,
  command: {
    words: 'promise',
    aliases: ['promises add'],
    positional: ['person', 'what...'],
    examples: [
      'mutuals promise "Ada Lovelace" send the deck by friday',
      'mutuals promise Bo "an introduction to Li" --theirs --by "in 2 weeks"',
    ],
  },
  input: z.object({
    person: personRef,
    what: z.string().max(2000).optional().describe('what was promised; a deadline in it is read'),
    by: z.string().max(60).optional().describe('the day it is due: 2026-12-24, "friday", "in 3 weeks"'),
    theirs: z.boolean().default(false).describe('they promised it to you'),
    hours: z.coerce.number().min(0).max(400).optional().describe('how long it is likely to take'),
  }),
  output: actDone.extend({ person: personLineView, promise: promiseView }),
  async run({ person: ref, what: words, by, theirs, hours }, deps) {
    const on = today(deps);
    const said = await findWhoAndWhat(deps.store, { person: ref, what: words }, on);
    const person = said.line;
    const read = wordsAndDue(said.what, { day: on, minuteOfDay: 0 });
    const what = by === undefined ? read.words : said.what;
    if (what === '') throw new Refusal('nothing_written');
    if (person.isMe) throw new Refusal('me_not_a_person');
    const due = by === undefined ? read.due : readDueDay(by, deps);
    const given = { of: theirs ? 'them' : 'me', what, hours, ...(due !== undefined && { due }) } as const;
    const matter = promiseMatter(given, person.id, on);
    const whose = theirs ? `${person.name} promised you` : `Promised ${person.name}`;
    const line = `${whose}: “${shortened(what)}”`;
    const { act, result: id } = await deps.store.act({ verb: 'promises.add', by: deps.by, line }, (writer) =>
      writer.addMatter(matter),
    );
    return {
      person: shownLine(person, on),
      promise: shownPromise({ ...matter, id }, () => person.name, on),
      ...shownIfDone(act),
    };
  },
});
