import type { NameSaid } from './names/name-said.ts';

/** How one source describes one person, in fields that we understand. Everything else stays in the record. */
export type Card = {
  /** As the source writes it; empty when the source gives no name. */
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly organisation?: string;
  readonly title?: string;
  /** `2024-03-05`: when the letter was written whose signature says the organisation and the title. */
  readonly signedOn?: string;
  /** As written, in the order of the source. The normalised form stands in the record's identities. */
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly urls?: readonly string[];
  readonly places?: readonly string[];
  /** `1815-12-10`, or `--12-10` when the year is not known, or `1815`. */
  readonly birthday?: string;
  /** Of a marriage or the like, written as a birthday is. */
  readonly anniversary?: string;
  readonly tags?: readonly string[];
  /** `spouse: Ada Lovelace`: who belongs to them, and as what (related.ts). */
  readonly related?: readonly string[];
  readonly note?: string;
  /** By hand: the parts of the name, where they were read wrongly. */
  readonly nameSaid?: NameSaid;
  /** By hand: the country of their local numbers, as `DE`. */
  readonly phoneCountry?: string;
};
