import type { ContentLine } from './content-line.ts';

export type Vcard = {
  /** `2.1`, `3.0`, `4.0`; empty when the card does not say. */
  readonly version: string;
  /** In the order of the card, without BEGIN, END and VERSION. Values are still encoded and escaped. */
  readonly lines: readonly ContentLine[];
  /** Lines that are no property, to the letter. */
  readonly unread: readonly string[];
};

/** What is written; 2.1 is only read. */
export type VcardVersion = '3.0' | '4.0';
