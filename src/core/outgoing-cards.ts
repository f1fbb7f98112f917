import type { PersonCard, Sourced } from './person-card.ts';
import { plainJson } from './text/plain-json.ts';

/** What a card says, without where it comes from: two cards that say the same have the same text. */
export function cardText(card: PersonCard): string {
  return plainJson({
    name: card.name,
    otherNames: [...card.otherNames].sort(),
    organisation: card.organisation?.value,
    title: card.title?.value,
    birthday: card.birthday?.value,
    anniversary: card.anniversary?.value,
    emails: sorted(card.emails),
    phones: sorted(card.phones),
    urls: sorted(card.urls),
    places: sorted(card.places),
    tags: sorted(card.tags),
    related: sorted(card.related),
    // Most formats have room for one note, so several become one.
    note: joinedNotes(card),
  });
}

function sorted(values: readonly Sourced[]): readonly string[] {
  return values.map(({ value }) => value).sort();
}

/** All notes as one text. */
export function joinedNotes({ notes }: Pick<PersonCard, 'notes'>): string {
  return notes.map(({ value }) => value).join('\n\n');
}
