import type { CardView } from '../../verbs/views.ts';

export type SourcedField = CardView['emails'][number];
export type FieldLabel =
  | 'Organisation'
  | 'Title'
  | 'Mail'
  | 'Phone'
  | 'Web'
  | 'Place'
  | 'Birthday'
  | 'Anniversary'
  | 'Tags'
  | 'Notes';

/** The fields of a card that hold something, in the order in which one reads them. */
export function cardFields(
  card: CardView,
): readonly { readonly label: FieldLabel; readonly values: readonly SourcedField[] }[] {
  const one = (field: SourcedField | undefined): readonly SourcedField[] => (field ? [field] : []);
  const all: readonly { readonly label: FieldLabel; readonly values: readonly SourcedField[] }[] = [
    { label: 'Organisation', values: one(card.organisation) },
    { label: 'Title', values: one(card.title) },
    { label: 'Mail', values: card.emails },
    { label: 'Phone', values: card.phones },
    { label: 'Web', values: card.urls },
    { label: 'Place', values: card.places },
    { label: 'Birthday', values: one(card.birthday) },
    { label: 'Anniversary', values: one(card.anniversary) },
    { label: 'Tags', values: card.tags },
    { label: 'Notes', values: card.notes },
  ];
  return all.filter(({ values }) => values.length > 0);
}
