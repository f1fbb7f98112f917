import { z } from 'zod';
import type { Card } from '../core/card.ts';
import type { PersonId } from '../core/ids.ts';
import type { Writer } from '../core/store.ts';
import { cardIdentities } from '../formats/identity/card-identities.ts';
import { findPerson } from './find-person.ts';
import { handRecord } from './hand-record.ts';
import { handCard, handFields } from './people-add.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

export const peopleEdit = verb({
  name: 'people.edit',
  says: 'Writes fields of a card by hand; what is said by hand stands before every import.',
  writes: true,
  idempotent: true,
  command: {
    words: 'people edit',
    positional: ['person'],
    examples: ['mutuals people edit "Ada Lovelace" --title "Engineer" --note "Likes long walks"'],
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
    const said = handCard(name ?? '', fields);
    const line = `Edited ${person.name}`;
    const { act } = await deps.store.act({ verb: 'people.edit', by: deps.by, line }, (writer) =>
      writeByHand(writer, person.id, said, deps.now()),
    );
    const edited = (await deps.store.person(person.id)) ?? person;
    return { person: shownLine(edited, on), ...shownIfDone(act) };
  },
});

/** Adds to what the user said of this person earlier; an empty text takes a field of theirs back. */
async function writeByHand(writer: Writer, person: PersonId, said: Card, at: Date): Promise<void> {
  const records = await writer.recordsOf(person);
  const known = records.find(({ source }) => source === 'hand');
  const card = withoutEmpty({ ...known?.card, ...said, name: said.name || (known?.card.name ?? '') });
  const found = handRecord(known?.key ?? person, card, cardIdentities(card));
  if (known?.original === found.original) return;
  if (known) return writer.changeRecord(known, found, at);
  const [added] = await writer.addRecords([found], at);
  if (added) await writer.place(added.id, person);
}

function withoutEmpty(card: Card): Card {
  const { organisation, title, note, birthday, ...rest } = card;
  return {
    ...rest,
    ...(organisation && { organisation }),
    ...(title && { title }),
    ...(note && { note }),
    ...(birthday && { birthday }),
  };
}
