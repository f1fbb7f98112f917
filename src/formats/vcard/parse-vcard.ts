import { type ContentLine, contentLine } from './content-line.ts';
import { isJcard, parseJcard } from './jcard.ts';
import { logicalLines } from './logical-lines.ts';
import type { Vcard } from './vcard.ts';

/** Takes the text of one card apart. Nothing is dropped, so that it can be printed again. */
export function parseVcard(text: string): Vcard {
  if (isJcard(text)) return parseJcard(text);
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
