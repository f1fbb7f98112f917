import { z } from 'zod';
import { isClosed, standsSince } from '../core/introductions/introduction-state.ts';
import { inOrderOfWaiting } from '../core/introductions/waiting-for.ts';
import { findPerson } from './find-person.ts';
import { today } from './shown.ts';
import {
  introductionsShowing,
  introductionView,
  shownIntroduction,
  waitingOf,
} from './shown-introduction.ts';
import { verb } from './verb.ts';
import { limit, personRef } from './views.ts';

export const introsList = verb({
  name: 'intros.list',
  says: 'Lists introductions and for whom each waits, the late ones first; those you get and those you make.',
  writes: false,
  command: {
    words: 'intros',
    aliases: ['intros list'],
    positional: ['person'],
    examples: ['mutuals intros', 'mutuals intros "Ada Lovelace"', 'mutuals intros --all'],
  },
  input: z.object({
    person: personRef.optional().describe('only those with one person: their name, address or id'),
    all: z.boolean().default(false).describe('also those that are over'),
    limit,
  }),
  output: z.object({
    introductions: z.array(introductionView),
    more: z.int().describe('how many there are beyond these'),
    over: z.int().describe('how many are over and not shown'),
  }),
  async run({ person: ref, all: isAll, limit: most }, deps) {
    const { store } = deps;
    const on = today(deps);
    const whom = ref === undefined ? {} : { person: (await findPerson(store, ref, on)).id };
    const all = await store.matters({ kind: 'introduction', ...whom });
    const showing = await introductionsShowing(store, all, on);
    const placed = inOrderOfWaiting(
      all.map((one) => ({ one, id: one.id, since: standsSince(one), waiting: waitingOf(one, showing) })),
    );
    // What is done and not told yet is closed, and waits for me all the same.
    const wanted = placed.filter(({ one, waiting }) => isAll || !isClosed(one) || waiting.for !== 'nobody');
    const shown = wanted.slice(0, most);
    return {
      introductions: shown.map(({ one }) => shownIntroduction(one, showing)),
      more: wanted.length - shown.length,
      over: placed.length - wanted.length,
    };
  },
});
