import type { Card } from '../../core/card.ts';

type Loose = { readonly [Field in keyof Card]?: Card[Field] | undefined };

/** The card without what it does not say: no empty texts or lists, nothing twice, no other name that is the name. */
export function compactCard(card: Loose): Card {
  const otherNames = said(card.otherNames?.filter((name) => name !== card.name));
  const [emails, phones, urls] = [said(card.emails), said(card.phones), said(card.urls)];
  const [places, tags, related] = [said(card.places), said(card.tags), said(card.related)];
  return {
    name: card.name ?? '',
    ...(otherNames && { otherNames }),
    ...(card.organisation && { organisation: card.organisation }),
    ...(card.title && { title: card.title }),
    ...(emails && { emails }),
    ...(phones && { phones }),
    ...(urls && { urls }),
    ...(places && { places }),
    ...(card.birthday && { birthday: card.birthday }),
    ...(card.anniversary && { anniversary: card.anniversary }),
    ...(tags && { tags }),
    ...(related && { related }),
    ...(card.note && { note: card.note }),
    ...(card.nameSaid && { nameSaid: card.nameSaid }),
    ...(card.phoneCountry && { phoneCountry: card.phoneCountry }),
  };
}

function said(values: readonly string[] | undefined): readonly string[] | undefined {
  if (values === undefined || values.length === 0) return undefined;
  const distinct = [...new Set(values)].filter((value) => value !== '');
  return distinct.length > 0 ? distinct : undefined;
}
