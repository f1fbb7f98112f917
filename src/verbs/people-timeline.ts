import { z } from 'zod';
import { findPerson } from './find-person.ts';
import { today } from './shown.ts';
import { shownEntry } from './shown-entry.ts';
import { verb } from './verb.ts';
import { cursor, entryView, limit, personRef } from './views.ts';

export const peopleTimeline = verb({
  name: 'people.timeline',
  says: 'Shows everything that happened with one person, the newest first.',
  writes: false,
  command: {
    words: 'timeline',
    positional: ['person'],
    examples: ['mutuals timeline "Ada Lovelace"', 'mutuals timeline ada@example.org --limit 100 --json'],
  },
  input: z.object({ person: personRef, limit, after: cursor }),
  output: z.object({
    person: z.object({ id: z.string(), name: z.string() }),
    entries: z.array(entryView),
    next: z.string().optional(),
  }),
  async run({ person, limit: most, after }, deps) {
    const { id, name } = await findPerson(deps.store, person, today(deps));
    const page = await deps.store.timeline(id, { limit: most, ...(after !== undefined && { after }) });
    const me = await deps.store.me();
    return {
      person: { id, name },
      entries: page.items.map((entry) => shownEntry(entry, me, deps)),
      ...(page.next !== undefined && { next: page.next }),
    };
  },
});
