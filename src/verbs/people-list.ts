import { z } from 'zod';
import { PEOPLE_ORDERS } from '../core/person-line.ts';
import { SOURCES } from '../core/source-record.ts';
import { shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { cursor, limit, personLineView } from './views.ts';

export const peopleList = verb({
  name: 'people.list',
  says: 'Lists people, the strongest ties first; searches names, organisations and notes, accents and one typo forgiven.',
  writes: false,
  command: {
    words: 'people',
    aliases: ['people list'],
    examples: [
      'mutuals people',
      'mutuals people --search muller',
      'mutuals people --silent-for 180 --order strength',
    ],
  },
  input: z.object({
    search: z.string().max(200).optional().describe('words of a name, an organisation or a note'),
    order: z.enum(PEOPLE_ORDERS).default('strength').describe('what stands first'),
    organisation: z.string().max(200).optional().describe('only people of this organisation'),
    source: z.enum(SOURCES).optional().describe('only people that this source knows'),
    silentFor: z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .describe('only people not in touch for so many days'),
    limit,
    after: cursor,
  }),
  output: z.object({
    people: z.array(personLineView),
    next: z.string().optional(),
  }),
  async run({ silentFor, search, organisation, source, after, order, limit: most }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const page = await deps.store.people({
      order,
      today: on,
      limit: most,
      ...(search?.trim() && { search }),
      ...(organisation !== undefined && { organisation }),
      ...(source !== undefined && { source }),
      ...(silentFor !== undefined && { silentForDays: silentFor }),
      ...(after !== undefined && { after }),
    });
    return {
      people: page.items.map((line) => shownLine(line, on)),
      ...(page.next !== undefined && { next: page.next }),
    };
  },
});
