import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { DoubtInCompany } from '../core/same-person/doubt-in-company.ts';
import { explainCompany } from '../core/same-person/explain-company.ts';
import { explainDoubt, weightiestFirst } from '../core/same-person/explain-doubt.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import { chanceOfOne } from '../core/same-person/weights.ts';
import type { PlacedRecord } from '../core/store.ts';
import type { FoundDoubts } from './find-doubts.ts';
import { joinedFields, shownJoinedFields } from './joined-fields.ts';
import { rounded, shownLine } from './shown.ts';
import { personLineView } from './views.ts';

export const doubtView = z.object({
  one: personLineView,
  other: personLineView,
  sure: z.boolean().describe('the evidence leaves nothing to ask'),
  chance: z.number().describe('that they are one person, from 0 to 1'),
  for: z.array(z.string()).describe('what speaks for one person, the weightiest first'),
  against: z.array(z.string()),
  fields: joinedFields.describe('both cards, field by field'),
});
type DoubtView = z.input<typeof doubtView>;

type Known = Pick<FoundDoubts, 'weights'> & {
  /** Those in question, and whom both were seen with. */
  readonly people: ReadonlyMap<PersonId, PersonLine>;
  readonly records: ReadonlyMap<PersonId, readonly PlacedRecord[]>;
};

export function shownDoubt(
  doubt: DoubtInCompany<PersonId>,
  { people, records, weights }: Known,
  { likeness, on }: { readonly likeness: Likeness; readonly on: Day },
): DoubtView | undefined {
  const [one, other] = [people.get(doubt.one), people.get(doubt.other)];
  if (!one || !other) return undefined;
  const [mine, theirs] = [records.get(one.id) ?? [], records.get(other.id) ?? []];
  const reasons = weightiestFirst([
    ...explainDoubt(doubt.alike, weights, likeness),
    ...explainCompany(doubt.company, (person) => people.get(person)?.name ?? 'somebody'),
  ]);
  return {
    one: shownLine(one, on),
    other: shownLine(other, on),
    sure: doubt.verdict === 'auto',
    chance: rounded(chanceOfOne(doubt.bits), 3),
    for: reasons.filter(({ amount }) => amount > 0).map(({ says }) => says),
    against: reasons.filter(({ amount }) => amount < 0).map(({ says }) => says),
    fields: shownJoinedFields(mine, theirs),
  };
}
