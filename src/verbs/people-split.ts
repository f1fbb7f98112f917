import { z } from 'zod';
import { type PersonId, recordId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import { findPerson } from './find-person.ts';
import { splitOff } from './join-people.ts';
import { joinedFields, shownJoinedFields } from './joined-fields.ts';
import { noteYearlyDays } from './note-yearly-days.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

export const peopleSplit = verb({
  name: 'people.split',
  says: 'Takes one record out of a person into a person of its own; they are not joined again by an import.',
  writes: true,
  command: {
    words: 'people split',
    positional: ['person', 'record'],
    examples: [
      'mutuals people split "Ada Lovelace" 01k9x2m4t0abcdef',
      'mutuals people split "Ada Lovelace" 01k9x2m4t0abcdef --dry-run',
    ],
  },
  input: z.object({
    person: personRef,
    record: z.string().min(1).max(100).describe('the id of the record, as `mutuals person NAME` shows it'),
    dryRun: z.boolean().default(false).describe('show what both cards would say and write nothing'),
  }),
  output: actDone.extend({
    person: personLineView,
    splitOff: personLineView.optional().describe('the new person; missing with a dry run'),
    fields: joinedFields
      .optional()
      .describe('with a dry run: the card that stays, the one that goes, and the card as it is now'),
  }),
  async run({ person, record, dryRun }, deps) {
    const on = today(deps);
    const whole = await findPerson(deps.store, person, on);
    const records = await deps.store.recordsOf(whole.id);
    const moved = records.find(({ id }) => id === recordId(record));
    if (!moved)
      throw new Refusal(
        'record_not_found',
        record,
        records.map(({ id, source, key }) => `${id}  ${source}  ${key}`),
      );
    if (records.length < 2) throw new Refusal('split_needs_two', whole.id);
    if (dryRun) {
      const stay = records.filter((one) => one !== moved);
      return { person: shownLine(whole, on), fields: shownJoinedFields(stay, [moved]) };
    }

    const line = `Split a ${moved.source} record off ${whole.name}`;
    const { act, result } = await deps.store.act({ verb: 'people.split', by: deps.by, line }, (writer) =>
      splitOffWithDays(writer, whole.id, moved),
    );
    const [rest, off] = [await deps.store.person(whole.id), await deps.store.person(result)];
    return {
      person: shownLine(rest ?? whole, on),
      splitOff: shownLine(off ?? whole, on),
      ...shownIfDone(act),
    };
  },
});

async function splitOffWithDays(writer: Writer, from: PersonId, moved: PlacedRecord): Promise<PersonId> {
  const person = await splitOff(writer, from, moved.id);
  await noteYearlyDays(writer, person, moved.card);
  return person;
}
