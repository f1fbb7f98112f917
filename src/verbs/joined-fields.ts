import { z } from 'zod';
import { type PersonCard, personCard, type Sourced } from '../core/person-card.ts';
import { SOURCES, type SourceRecord } from '../core/source-record.ts';

const JOINED_FIELDS = [
  'name',
  'otherNames',
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

export const joinedFields = z.array(
  z.object({
    field: z.enum(JOINED_FIELDS),
    one: z.array(z.string()),
    other: z.array(z.string()),
    together: z
      .array(z.object({ value: z.string(), source: z.enum(SOURCES).optional() }))
      .describe('what the card of both would say, and which source says it'),
    differs: z.boolean(),
  }),
);
export type JoinedFields = z.output<typeof joinedFields>;

/** Two cards, field by field, and the card of both: the very fold that shows a person, so it cannot differ from it. */
export function shownJoinedFields(
  mine: readonly SourceRecord[],
  theirs: readonly SourceRecord[],
): JoinedFields {
  const [one, other] = [personCard(mine), personCard(theirs)];
  const together = personCard([...mine, ...theirs]);
  return JOINED_FIELDS.flatMap((field) => {
    const all = valuesOf(together, field).map(({ value, source }) => ({ value, ...(source && { source }) }));
    const [left, right] = [textsOf(one, field), textsOf(other, field)];
    if (left.length + right.length + all.length === 0) return [];
    return [{ field, one: left, other: right, together: all, differs: left.join('\n') !== right.join('\n') }];
  });
}

type Field = (typeof JOINED_FIELDS)[number];
type Value = Pick<Sourced, 'value'> & Partial<Pick<Sourced, 'source'>>;

const textsOf = (card: PersonCard, field: Field): string[] => valuesOf(card, field).map(({ value }) => value);

function valuesOf(card: PersonCard, field: Field): readonly Value[] {
  if (field === 'name') return [{ value: card.name, ...(card.nameFrom && { source: card.nameFrom }) }];
  if (field === 'otherNames') return card.otherNames.map((value) => ({ value }));
  const value = card[field];
  if (value === undefined) return [];
  return 'value' in value ? [value] : value;
}
