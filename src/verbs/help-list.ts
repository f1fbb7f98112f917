import { z } from 'zod';
import type { Everybody } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import type { HelpMatch } from '../core/mutual/help-matches.ts';
import { helpText } from '../core/mutual/help-text.ts';
import { TODAY_LIMIT } from '../core/today.ts';
import { helpFound } from './help-found.ts';
import { someone } from './mutual-views.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';
import { reasonView } from './views.ts';

/** Those who have what I look for; the list is about giving. */
const FOR_ME = 3;

const helpView = z.object({
  how: z.enum(['give', 'introduce', 'receive']),
  person: someone.describe('who needs it; for receive, who has what you look for'),
  helper: someone.optional().describe('who could help them'),
  need: z.string().describe('what is looked for'),
  needId: z.string().describe('the id of what is looked for'),
  offerId: z.string().optional().describe('the id of what can be given'),
  offer: z.string().optional().describe('what can be given; missing when they only work in it'),
  why: z.string(),
  reasons: z.array(reasonView),
  todo: z.string().describe('what to do'),
});

export const helpList = verb({
  name: 'help.list',
  says: 'Says whom you can help this week with what you have, and whom you could bring together.',
  writes: false,
  command: {
    words: 'help-whom',
    aliases: ['help list'],
    examples: ['mutuals help-whom', 'mutuals help-whom --limit 3'],
  },
  input: z.object({
    limit: z.coerce.number().int().min(1).max(TODAY_LIMIT).default(TODAY_LIMIT).describe('how many at most'),
  }),
  output: z.object({
    help: z.array(helpView),
    forYou: z.array(helpView).describe('who may have what you look for'),
    empty: z.enum(['nothing_stated', 'nothing_fits']).optional().describe('why the list is empty'),
  }),
  async run({ limit }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { matches, everybody, isStated } = await helpFound(deps.store, on);
    const help = matches.filter(({ how }) => how !== 'receive').slice(0, limit);
    const forYou = matches.filter(({ how }) => how === 'receive').slice(0, FOR_ME);
    const nameOf = namesFrom(everybody);
    return {
      help: help.map((match) => shownMatch(match, nameOf)),
      forYou: forYou.map((match) => shownMatch(match, nameOf)),
      ...(matches.length === 0 && {
        empty: isStated ? ('nothing_fits' as const) : ('nothing_stated' as const),
      }),
    };
  },
});

function namesFrom({ people, numberOf }: Everybody): (person: PersonId) => string {
  return (person) => people[numberOf.get(person) ?? -1]?.name ?? 'somebody';
}

function shownMatch(match: HelpMatch, nameOf: (person: PersonId) => string): z.input<typeof helpView> {
  const { how, person, helper, need, offer } = match;
  const { why, todo } = helpText(match, nameOf);
  const [first = '', ...more] = why;
  return {
    how,
    person: { id: person, name: nameOf(person) },
    ...(helper !== undefined && { helper: { id: helper, name: nameOf(helper) } }),
    need: need.about.what,
    needId: need.id,
    ...(offer && { offer: offer.about.what, offerId: offer.id }),
    why: first,
    reasons: more.map((says) => ({ term: 'match', says })),
    todo,
  };
}
