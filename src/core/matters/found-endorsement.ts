import type { Day } from '../day.ts';
import type { Identity } from '../source-record.ts';
import type { Endorsement } from './endorsement.ts';

/** A good word as a file tells it, of somebody who is known there by name, and at times by a profile. */
export type FoundEndorsement = Pick<Endorsement, 'direction' | 'words' | 'skills'> & {
  readonly name: string;
  readonly organisation?: string;
  readonly profile?: Identity;
  readonly day: Day;
  /** The same word read twice is one. */
  readonly key: string;
};
