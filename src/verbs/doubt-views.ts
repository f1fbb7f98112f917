import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { type PersonCard, personCard, type Sourced } from '../core/person-card.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import { explainDoubt } from '../core/same-person/explain-doubt.ts';
import type { Likeness } from '../core/same-person/likeness.ts';
import { chanceOfOne } from '../core/same-person/weights.ts';
import { SOURCES } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import type { FoundDoubts } from './find-doubts.ts';
import { rounded, shownLine } from './shown.ts';
import { personLineView } from './views.ts';

const FIELDS = [
  'name',
  'organisation',
  'title',
  'birthday',
  'anniversary',
  'emails',
  'phones',
  'urls',
  'places',
  'tags',
  'notes',
] as const;

export const doubtView = z.object({
  one: personLineView,
  other: personLineView,
  sure: z.boolean().describe('the evidence leaves nothing to ask'),
  chance: z.number().describe('that they are one person, from 0 to 1'),
  for: z.array(z.string()).describe('what speaks for one person, the weightiest first'),
  against: z.array(z.string()),
  fields: z
    .array(
      z.object({
        field: z.enum(FIELDS),
        one: z.array(z.string()),
        other: z.array(z.string()),
        together: z
          .array(z.object({ value: z.string(), source: z.enum(SOURCES).optional() }))
          .describe('what the card of both would say, and which source says it'),
        differs: z.boolean(),
      }),
    )
    .describe('both cards, field by field'),
});
type DoubtView = z.input<typeof doubtView>;

type Known = FoundDoubts & { readonly records: ReadonlyMap<PersonId, readonly PlacedRecord[]> };

export function shownDoubt(
  doubt: Doubt<PersonId>,
  { people, records, weights }: Known,
  { likeness, on }: { readonly likeness: Likeness; readonly on: Day },
): DoubtView | undefined {
  const [one, other] = [people.get(doubt.one), people.get(doubt.other)];
  if (!one || !other) return undefined;
  const [mine, theirs] = [records.get(one.id) ?? [], records.get(other.id) ?? []];
  const reasons = explainDoubt(doubt.alike, weights, likeness);
  return {
    one: shownLine(one, on),
    other: shownLine(other, on),
    sure: doubt.verdict === 'auto',
    chance: rounded(chanceOfOne(doubt.bits), 3),
    for: reasons.filter(({ amount }) => amount > 0).map(({ says }) => says),
    against: reasons.filter(({ amount }) => amount < 0).map(({ says }) => says),
    fields: fieldsOf(personCard(mine), personCard(theirs), personCard([...mine, ...theirs])),
  };
}

function fieldsOf(one: PersonCard, other: PersonCard, together: PersonCard): DoubtView['fields'] {
  return FIELDS.flatMap((field) => {
    const [left, right] = [valuesOf(one, field), valuesOf(other, field)].map((values) =>
      values.map(({ value }) => value),
    );
    if (!left || !right || left.length + right.length === 0) return [];
    const all = valuesOf(together, field).map(({ value, source }) => ({ value, ...(source && { source }) }));
    return [{ field, one: left, other: right, together: all, differs: left.join('\n') !== right.join('\n') }];
  });
}

type Value = Pick<Sourced, 'value'> & Partial<Pick<Sourced, 'source'>>;

function valuesOf(card: PersonCard, field: (typeof FIELDS)[number]): readonly Value[] {
  if (field === 'name') return [{ value: card.name, ...(card.nameFrom && { source: card.nameFrom }) }];
  const value = card[field];
  if (value === undefined) return [];
  return 'value' in value ? [value] : value;
}
