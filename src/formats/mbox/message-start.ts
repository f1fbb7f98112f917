import { isFromLine, LONGEST_FROM_LINE } from './from-line.ts';
import { asciiLine, isAfterBlankLine, isFieldLine, lineEnd } from './header-lines.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
export const LETTER_F = 70;

/** Whether a message begins at `at`. `dataAt` is where the data stand in the file, whose start needs no line above. */
export function isMessageStart(data: Uint8Array, at: number, dataAt: number): boolean {
  if (!startsWithFrom(data, at)) return false;
  const isFirst = dataAt === 0 && (at === 0 || (at === 3 && data[0] === 0xef));
  if (!isFirst && data[at - 1] !== LINE_FEED) return false;
  const afterBlank = isFirst || isAfterBlankLine(data, at);
  const beforeField = isFieldLine(data, lineEnd(data, at) + 1);
  return isFromLine(asciiLine(data, at, LONGEST_FROM_LINE + 1), { afterBlank, beforeField });
}

/** "From" and a space or the end of the line; `From:` is a header field. */
function startsWithFrom(data: Uint8Array, at: number): boolean {
  if (data[at] !== LETTER_F || data[at + 1] !== 114 || data[at + 2] !== 111 || data[at + 3] !== 109)
    return false;
  const next = data[at + 4];
  return next === undefined || next === SPACE || next === CARRIAGE_RETURN || next === LINE_FEED;
}
