import { z } from 'zod';
import type { Card } from '../core/card.ts';
import { birthday } from '../formats/identity/birthday.ts';
import { cardIdentities } from '../formats/identity/card-identities.ts';
import { compactCard } from '../formats/identity/compact-card.ts';
import { handRecord } from './hand-record.ts';
import { noteYearlyDays } from './note-yearly-days.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView } from './views.ts';

const DAY_WRITTEN = 'Write the day as 1990-05-17, or --05-17 without the year.';

/** A day that comes round each year; empty to take it back. */
const yearlyDay = z
  .string()
  .regex(/^((\d{4}|-)-\d{2}-\d{2})?$/, DAY_WRITTEN)
  .refine((text) => text === '' || birthday(text) === text, DAY_WRITTEN)
  .optional();

/** The fields of a card that are written by hand. */
export const handFields = {
  organisation: z.string().max(300).optional().describe('where they work'),
  title: z.string().max(300).optional().describe('what they do there'),
  email: z.array(z.string().max(320)).max(20).optional().describe('mail addresses'),
  phone: z.array(z.string().max(60)).max(20).optional().describe('phone numbers, best with + and country'),
  url: z.array(z.string().max(500)).max(20).optional().describe('web or profile addresses'),
  place: z.string().max(300).optional().describe('where they live or work'),
  birthday: yearlyDay.describe('1990-05-17, or --05-17 without the year'),
  anniversary: yearlyDay.describe('of a wedding or the like, written as a birthday is'),
  note: z.string().max(10_000).optional().describe('anything worth remembering'),
};

export type HandFields = {
  readonly [Field in keyof typeof handFields]?: z.output<(typeof handFields)[Field]>;
};

export function handCard(fields: HandFields): Omit<Card, 'name'> {
  return {
    ...(fields.organisation !== undefined && { organisation: fields.organisation }),
    ...(fields.title !== undefined && { title: fields.title }),
    ...(fields.email && { emails: fields.email }),
    ...(fields.phone && { phones: fields.phone }),
    ...(fields.url && { urls: fields.url }),
    ...(fields.place !== undefined && { places: [fields.place] }),
    ...(fields.birthday !== undefined && { birthday: fields.birthday }),
    ...(fields.anniversary !== undefined && { anniversary: fields.anniversary }),
    ...(fields.note !== undefined && { note: fields.note }),
  };
}

export const peopleAdd = verb({
  name: 'people.add',
  says: 'Adds a person by hand.',
  writes: true,
  command: {
    words: 'people add',
    positional: ['name'],
    examples: [
      'mutuals people add "Ada Lovelace" --organisation "Analytical Engines" --email ada@example.org',
    ],
  },
  input: z.object({
    name: z.string().trim().min(1).max(300).describe('the name, as they write it'),
    ...handFields,
  }),
  output: actDone.extend({ person: personLineView }),
  async run({ name, ...fields }, deps) {
    const card = compactCard({ name, ...handCard(fields) });
    const line = `Added ${name}`;
    const { act, result } = await deps.store.act(
      { verb: 'people.add', by: deps.by, line },
      async (writer) => {
        const person = await writer.addPerson();
        const [record] = await writer.addRecords(
          [handRecord(person, card, cardIdentities(card))],
          deps.now(),
        );
        if (record) await writer.place(record.id, person);
        await noteYearlyDays(writer, person, card);
        return person;
      },
    );
    const on = today(deps);
    const [added] = await deps.store.lines([result]);
    if (!added) throw new Error('the person that was just added is not there');
    return { person: shownLine(added, on), ...shownIfDone(act) };
  },
});
