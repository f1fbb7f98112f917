import type { PersonId } from './ids.ts';
import type { PersonCard } from './person-card.ts';
import type { SourceRecord } from './source-record.ts';

/** What an export knows of one person: the card as it is shown, and the records under it with their sources' own words. */
export type OutgoingPerson = {
  readonly id: PersonId;
  readonly card: PersonCard;
  readonly records: readonly SourceRecord[];
};
