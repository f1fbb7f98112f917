import type { SaidChannel } from './channel-of.ts';
import type { KnownPeople } from './known-people.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** What lies beyond this many characters is kept, but no longer read: nobody types that much after a coffee. */
export const LONGEST_READ = 2000;

/** What the line is made of, as far as it is understood before the people are. */
export type LineParts = {
  readonly line: string;
  readonly flat: string;
  readonly languages: readonly Language[];
  readonly clauses: readonly Span[];
  readonly channels: readonly SaidChannel[];
  /** Words that are a day, a channel or a follow-up, and so no name. */
  readonly taken: readonly Span[];
  readonly known: KnownPeople;
};
