import type { InteractionId, RecordId } from './ids.ts';
import type { RecordKey, Source } from './source-record.ts';

export const CHANNELS = ['meeting', 'call', 'mail', 'message', 'event', 'note'] as const;
export type Channel = (typeof CHANNELS)[number];

/** `with` has no direction: both were there. */
export const ROLES = ['from', 'to', 'cc', 'with', 'mentioned'] as const;
export type Role = (typeof ROLES)[number];

export type Participant = { readonly recordId: RecordId; readonly role: Role };

/** Something that happened between people at one moment. Bodies are not kept. */
export type Interaction = {
  readonly id: InteractionId;
  readonly source: Source;
  /** The source's own key: the same message read twice is one interaction. */
  readonly key: string;
  readonly at: Date;
  readonly channel: Channel;
  /** What it was about: a subject line, the title of a meeting, the line typed by hand. */
  readonly about: string;
  readonly thread?: string;
  /** How many people it was sent to, lists not counted. */
  readonly recipients: number;
  readonly participants: readonly Participant[];
};

/** An interaction as a source tells it, before its people have ids. */
export type FoundInteraction = Omit<Interaction, 'id' | 'participants'> & {
  readonly participants: readonly (RecordKey & { readonly role: Role })[];
};
