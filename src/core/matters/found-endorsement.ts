import type { Day } from '../day.ts';
import type { Endorsement } from './endorsement.ts';

/** A good word as a file tells it, of somebody who is known there by name alone. */
export type FoundEndorsement = Pick<Endorsement, 'direction' | 'words'> & {
  readonly name: string;
  readonly organisation?: string;
  readonly day: Day;
  /** The same word read twice is one. */
  readonly key: string;
};
