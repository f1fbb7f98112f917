import type { FoundInteraction } from './interaction.ts';
import type { FoundEndorsement } from './matters/found-endorsement.ts';
import type { FoundEvent } from './matters/found-event.ts';
import type { FoundPlan } from './matters/found-plan.ts';
import type { FoundRecord } from './source-record.ts';
import type { FoundTable } from './table-columns.ts';

/** Where in a file something stands, in words that a user can follow: `line 12`, `message 803`, `card 4`. */
export type Place = string;

/** What reading a source yields, one by one. One bad item never stops the rest. */
export type Finding =
  | {
      readonly type: 'record';
      readonly record: FoundRecord;
      readonly place: Place;
      /** What a source says of the one whom it belongs to. */
      readonly isMe?: boolean;
    }
  | { readonly type: 'interaction'; readonly interaction: FoundInteraction; readonly place: Place }
  | { readonly type: 'endorsement'; readonly endorsement: FoundEndorsement; readonly place: Place }
  | { readonly type: 'event'; readonly event: FoundEvent; readonly place: Place }
  /** How a table is understood; stands before its rows. */
  | { readonly type: 'table'; readonly table: FoundTable; readonly place: Place }
  /** Whose birthday it is, by name alone: it stands with whom is called so. */
  | { readonly type: 'birthday'; readonly birthday: FoundRecord; readonly place: Place }
  | { readonly type: 'plan'; readonly plan: FoundPlan; readonly place: Place }
  /** An item of a whole book that was written out before, as it stands there. */
  | { readonly type: 'book'; readonly item: unknown; readonly place: Place }
  /** Left out on purpose. `reason` is a clause that is counted: "sent by a machine", "no date". */
  | { readonly type: 'skipped'; readonly reason: string; readonly place: Place }
  /** Could not be read. `reason` is a sentence about this one item. */
  | { readonly type: 'bad'; readonly reason: string; readonly place: Place };
