import { personId, recordId } from '../../core/ids.ts';
import type { OutgoingPerson } from '../../core/outgoing-person.ts';
import { type PersonCard, personCard } from '../../core/person-card.ts';
import type { FoundRecord, SourceRecord } from '../../core/source-record.ts';
import type { Decode } from './text-value.ts';
import { vcardReader } from './vcard-reader.ts';

const SEEN = new Date('2026-03-01T10:00:00Z');

/** A person of these records, the later one seen a day before. */
export function outgoing(...found: readonly FoundRecord[]): OutgoingPerson {
  const records = found.map(
    (record, at): SourceRecord => ({
      ...record,
      id: recordId(`r${at}`),
      firstSeenAt: SEEN,
      lastSeenAt: new Date(SEEN.getTime() - at * 86_400_000),
    }),
  );
  return { id: personId('ada0000000000000'), card: personCard(records), records };
}

export function readCards(text: string, decode: Decode): readonly FoundRecord[] {
  const reader = vcardReader({ decode, defaultCountry: 'DE' });
  return [...reader.push(text), ...reader.end()].flatMap((finding) =>
    finding.type === 'record' ? [finding.record] : [],
  );
}

/** What a card says, without where it comes from; in what order other names and addresses on the net stand says nothing. */
export function said(card: PersonCard): unknown {
  const values = (field: readonly { readonly value: string }[]): readonly string[] =>
    field.map(({ value }) => value);
  return {
    name: card.name,
    otherNames: [...card.otherNames].sort(),
    organisation: card.organisation?.value,
    title: card.title?.value,
    birthday: card.birthday?.value,
    anniversary: card.anniversary?.value,
    emails: values(card.emails),
    phones: values(card.phones),
    urls: values(card.urls).toSorted(),
    places: values(card.places),
    tags: values(card.tags),
    related: values(card.related).toSorted(),
    notes: values(card.notes).join('\n'),
  };
}
