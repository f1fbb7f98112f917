import { z } from 'zod';
import type { Card } from '../core/card.ts';
import type { PersonId } from '../core/ids.ts';
import type { SourceRecord } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { cardIdentities } from '../formats/identity/card-identities.ts';
import { compactCard } from '../formats/identity/compact-card.ts';
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
    const said = { ...handCard(fields), ...(name !== undefined && { name }) };
    const line = `Edited ${person.name}`;
    const { act } = await deps.store.act({ verb: 'people.edit', by: deps.by, line }, (writer) =>
      writeByHand(writer, person.id, said, deps.now()),
    );
    const edited = (await deps.store.person(person.id)) ?? person;
    return { person: shownLine(edited, on), ...shownIfDone(act) };
  },
});

type Said = Partial<Card>;

/** Adds to what the user said of this person earlier; an empty text takes a field of theirs back. */
async function writeByHand(writer: Writer, person: PersonId, said: Said, at: Date): Promise<void> {
  const records = await writer.recordsOf(person);
  const known = records.find(({ source }) => source === 'hand');
  const others = records.filter((record) => record !== known);
  const name = known?.card.name;
  const card = compactCard({ ...known?.card, ...said, name: nameByHand(said.name, name, others) });
  const found = handRecord(known?.key ?? person, card, cardIdentities(card));
  if (found.original === (known?.original ?? NOTHING_SAID)) return;
  if (known) return writer.changeRecord(known, found, at);
  const [added] = await writer.addRecords([found], at);
  if (added) await writer.place(added.id, person);
}

/** A name is taken back only from somebody who has another one. */
function nameByHand(
  said: string | undefined,
  known: string | undefined,
  others: readonly SourceRecord[],
): string | undefined {
  return said || (said === '' && others.some(({ card }) => card.name !== '') ? '' : known);
}

const NOTHING_SAID = handRecord('', { name: '' }).original;
