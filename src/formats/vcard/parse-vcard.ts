import { type ContentLine, contentLine } from './content-line.ts';
import { logicalLines } from './logical-lines.ts';

export type Vcard = {
  /** `2.1`, `3.0`, `4.0`; empty when the card does not say. */
  readonly version: string;
  /** In the order of the card, without BEGIN, END and VERSION. Values are still encoded and escaped. */
  readonly lines: readonly ContentLine[];
  /** Lines that are no property, to the letter. */
  readonly unread: readonly string[];
};

/** Takes the text of one card apart. Nothing is dropped, so that it can be printed again. */
export function parseVcard(text: string): Vcard {
  const lines: ContentLine[] = [];
  const unread: string[] = [];
  let version = '';
  for (const logical of logicalLines(text)) {
    const line = contentLine(logical);
    if (!line) unread.push(logical);
    else if (line.name === 'VERSION') version = line.value.trim();
    else if (line.name !== 'BEGIN' && line.name !== 'END') lines.push(line);
  }
  return { version, lines, unread };
}
