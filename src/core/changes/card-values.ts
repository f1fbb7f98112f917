import type { Card } from '../card.ts';
import type { ChangedField } from '../matters/change.ts';
import type { PersonCard } from '../person-card.ts';

/** The fields of a card in which a person changes. */
export type ChangingCard = Pick<Card, 'name' | 'otherNames' | 'organisation' | 'title' | 'emails'>;

/** The same of the card that is shown. Whom nobody names is called by an address, which is no name. */
export function changingCard(card: PersonCard): ChangingCard {
  const { name, nameFrom, otherNames, organisation, title, emails } = card;
  return {
    name: nameFrom === undefined ? '' : name,
    otherNames,
    ...(organisation && { organisation: organisation.value }),
    ...(title && { title: title.value }),
    emails: emails.map(({ value }) => value),
  };
}

/** What a card says in one of these fields. */
export function cardValues(card: ChangingCard, what: ChangedField): readonly string[] {
  if (what === 'address') return filled(card.emails ?? []);
  if (what === 'name') return filled([card.name, ...(card.otherNames ?? [])]);
  return filled([card[what] ?? '']);
}

const filled = (values: readonly string[]): readonly string[] =>
  values.filter((value) => value.trim() !== '');
