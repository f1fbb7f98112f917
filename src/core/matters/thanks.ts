import type { MatterId } from '../ids.ts';
import type { FavourKind } from '../network/benefit/favour.ts';

/** A word of thanks that I owe somebody for help received. Its state is `open` or `said`. */
export type Thanks = {
  readonly what: string;
  readonly kind: FavourKind;
  /** What it is for; missing once that was taken out. */
  readonly benefit?: MatterId;
  /** What was said, in the user's words. */
  readonly said?: string;
};
