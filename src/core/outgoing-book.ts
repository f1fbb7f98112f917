import type { Attention, Reminder } from './attention.ts';
import type { Bond } from './bond.ts';
import type { PersonId } from './ids.ts';
import type { FoundInteraction } from './interaction.ts';
import type { Matter } from './matters/matter.ts';
import type { WeekBudget } from './network/cadence/week-budget.ts';
import type { FoundRecord, RecordKey } from './source-record.ts';
import type { KindSaid } from './store.ts';

/** A record, and whom it stands with; lists and machines stand with nobody. */
export type BookRecord = FoundRecord & {
  readonly type: 'record';
  readonly person?: PersonId;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
};

export type BookInteraction = FoundInteraction & { readonly type: 'interaction' };
export type BookMatter = Matter & { readonly type: 'matter' };

/**
 * One thing that is kept in a book. What an item points at comes before it. Ids tell items of one book apart and say
 * nothing outside of it. The history is left out: an act cannot be taken back where it was not done.
 */
export type BookItem =
  | BookRecord
  /** Somebody of whom no record is left. */
  | { readonly type: 'person'; readonly person: PersonId }
  | { readonly type: 'me'; readonly person: PersonId }
  | { readonly type: 'apart'; readonly one: RecordKey; readonly other: RecordKey }
  | BookInteraction
  | { readonly type: 'bond'; readonly person: PersonId; readonly bond: Bond }
  | { readonly type: 'attention'; readonly person: PersonId; readonly attention: Attention }
  | (Omit<Reminder, 'id'> & { readonly type: 'reminder' })
  | (KindSaid & { readonly type: 'kind' })
  | { readonly type: 'budget'; readonly budget: WeekBudget }
  | BookMatter;

/** Everything that is kept, as it stands at one moment. */
export type WholeBook = {
  /** Hands over all items, some at a time; goes on when `take` is done with them. */
  visit(take: (items: readonly BookItem[]) => Promise<void>): Promise<void>;
};
