import type { SourceRecord } from '../source-record.ts';
import { described } from './describe.ts';
import type { Described } from './described.ts';

type Told = Pick<SourceRecord, 'card' | 'identities'>;

/** What is compared of a record. Where a desk or a family answers, nothing follows. */
export function describedRecord({ card, identities }: Told): Described {
  const own = (kind: string): readonly string[] =>
    identities.filter((identity) => identity.kind === kind && !identity.shared).map(({ value }) => value);
  return described({
    name: card.name,
    emails: own('email'),
    phones: own('phone'),
    profiles: own('profile'),
    ...(card.birthday !== undefined && { birthday: card.birthday }),
    ...(card.places && { places: card.places }),
    ...(card.organisation !== undefined && { organisation: card.organisation }),
    ...(card.title !== undefined && { work: card.title }),
  });
}
