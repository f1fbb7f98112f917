import { z } from 'zod';
import { findPerson } from './find-person.ts';
import { noteChangedByHand } from './note-changes.ts';
import { handCard, handFields } from './people-add.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { writeOnCard } from './write-on-card.ts';

export const peopleEdit = verb({
  name: 'people.edit',
  says: 'Writes fields of a card by hand; what is said by hand stands before every import.',
  writes: true,
  idempotent: true,
  command: {
    words: 'people edit',
    positional: ['person'],
    examples: [
      'mutuals people edit "Ada Lovelace" --title "Engineer" --note "Likes long walks"',
      'mutuals people edit "Ada Lovelace" --birthday 1815-12-10 --anniversary --07-08',
    ],
  },
  input: z.object({
    person: personRef,
    name: z.string().trim().max(300).optional().describe('another name to show'),
    ...handFields,
  }),
  output: actDone.extend({ person: personLineView }),
  async run({ person: ref, name, ...fields }, deps) {
    const on = today(deps);
    const person = await findPerson(deps.store, ref, on);
    const said = { ...handCard(fields), ...(name !== undefined && { name }) };
    const line = `Edited ${person.name}`;
    const { act } = await deps.store.act({ verb: 'people.edit', by: deps.by, line }, async (writer) => {
      const before = await writer.recordsOf(person.id);
      await writeOnCard(writer, person.id, said, deps.now());
      await noteChangedByHand(writer, before, { person: person.id, on });
    });
    const edited = (await deps.store.person(person.id)) ?? person;
    return { person: shownLine(edited, on), ...shownIfDone(act) };
  },
});
