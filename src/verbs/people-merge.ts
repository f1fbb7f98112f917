import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { findPerson } from './find-person.ts';
import { mergeInto } from './join-people.ts';
import { joinedFields, shownJoinedFields } from './joined-fields.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

export const peopleMerge = verb({
  name: 'people.merge',
  says: 'Joins two people into one; every record is kept whole, and undo takes them apart again at any time.',
  writes: true,
  command: {
    words: 'people merge',
    positional: ['keep', 'fold'],
    examples: [
      'mutuals people merge "Ada Lovelace" "A. Lovelace"',
      'mutuals people merge "Ada Lovelace" "A. Lovelace" --dry-run',
    ],
  },
  input: z.object({
    keep: personRef.describe('the person that stays'),
    fold: personRef.describe('the person that is folded in'),
    dryRun: z.boolean().default(false).describe('show what the card of both would say and write nothing'),
  }),
  output: actDone.extend({
    person: personLineView,
    folded: personLineView.optional().describe('with a dry run: the person that would be folded in'),
    fields: joinedFields.optional().describe('with a dry run: both cards, field by field, and that of both'),
  }),
  async run({ keep, fold, dryRun }, deps) {
    const on = today(deps);
    const kept = await findPerson(deps.store, keep, on);
    const folded = await findPerson(deps.store, fold, on);
    if (kept.id === folded.id) throw new Refusal('merge_with_self', kept.id);
    if (dryRun) {
      const records = await deps.store.recordsOfEach([kept.id, folded.id]);
      const fields = shownJoinedFields(records.get(kept.id) ?? [], records.get(folded.id) ?? []);
      return { person: shownLine(kept, on), folded: shownLine(folded, on), fields };
    }

    const line = `Joined ${folded.name} into ${kept.name}`;
    const { act } = await deps.store.act({ verb: 'people.merge', by: deps.by, line }, (writer) =>
      mergeInto(writer, kept.id, folded.id),
    );
    const merged = (await deps.store.person(kept.id)) ?? kept;
    return { person: shownLine(merged, on), ...shownIfDone(act) };
  },
});
