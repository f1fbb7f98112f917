import type { ActId } from './ids.ts';

export const HANDS = ['hand', 'cli', 'web', 'assistant', 'sync'] as const;
/** Through which surface a write came. */
export type Hand = (typeof HANDS)[number];

/** Every write is one act; it keeps what is needed to take it back. */
export type Act = {
  readonly id: ActId;
  readonly verb: string;
  readonly by: Hand;
  readonly at: Date;
  /** What was done, in one line that a user reads. */
  readonly line: string;
  readonly undoneAt?: Date;
};

export type NewAct = Pick<Act, 'verb' | 'by' | 'line'> & {
  /** By which a client may ask for the same act again: it happens once. */
  readonly key?: string;
};
