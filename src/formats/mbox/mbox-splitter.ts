import { contentLength, mayBeContentLength } from './content-length.ts';
import { isFromLine, LONGEST_FROM_LINE } from './from-line.ts';
import { asciiLine, isAfterBlankLine, isBlankLine, isFieldLine, lineEnd } from './header-lines.ts';

export type MboxMessage = {
  /** Counted from 1, as a user counts. */
  readonly number: number;
  /** The line that begins the message: `From ada@x.org Mon Jan  2 15:04:05 2006`. */
  readonly fromLine: string;
  /** The header block without the blank line. It is a view, valid until the next push. */
  readonly header: Uint8Array;
};

export type MboxSplitter = {
  push(chunk: Uint8Array): readonly MboxMessage[];
  end(): readonly MboxMessage[];
};

/** A header longer than this is cut: no honest one comes near, and memory must stay flat. */
export const LONGEST_HEADER = 262_144;
/** Writers differ on whether Content-Length counts the blank line before the next message: at most `\r\n\r\n`. */
const BLANK_AFTER_BODY = 4;
/** So many messages inside one body are no attachments: then its Content-Length is taken for wrong. */
const MOST_DOUBTFUL = 200;
/** What must follow a From line before it can be judged. */
const LOOK_AHEAD = LONGEST_FROM_LINE + 100;
const LETTER_F = 70;

/** A body that says where it ends, and the messages that seem to begin inside it. */
type Claim = { readonly end: number; readonly doubtful: MboxMessage[] };

/**
 * Splits a mailbox into messages as its bytes come in and yields header blocks only; bodies are passed over
 * without a copy. Reads mboxo, mboxrd, mboxcl and mboxcl2, with either line end.
 *
 * A Content-Length is believed only when a message (or the end of the file) stands where it says. Until then the
 * messages that seem to begin inside that body are held back: attachments if it was right, messages if it was not.
 */
export function mboxSplitter(): MboxSplitter {
  let data: Uint8Array = new Uint8Array(0);
  /** Where `data` begins in the file. */
  let dataAt = 0;
  /** How far `data` has been read; inside a header, where that header begins. */
  let position = 0;
  let number = 0;
  /** The line of the message whose header is under way; undefined inside a body. */
  let fromLine: string | undefined;
  let claim: Claim | undefined;
  let found: MboxMessage[] = [];

  function flushDoubtful(): void {
    for (const message of claim?.doubtful ?? []) found.push({ ...message, number: ++number });
    claim = undefined;
  }

  function settleClaim(at: number): void {
    if (!claim || at < claim.end) return;
    if (at > claim.end + BLANK_AFTER_BODY) flushDoubtful();
    claim = undefined;
  }

  function closeHeader(end: number, bodyStart: number, length?: number): void {
    const header = data.subarray(position, Math.min(end, position + LONGEST_HEADER));
    const message = { number: 0, fromLine: fromLine ?? '', header };
    fromLine = undefined;
    position = bodyStart;
    if (claim) {
      claim.doubtful.push({ ...message, header: header.slice() });
      if (claim.doubtful.length > MOST_DOUBTFUL) flushDoubtful();
      return;
    }
    found.push({ ...message, number: ++number });
    if (length !== undefined) claim = { end: dataAt + bodyStart + length, doubtful: [] };
  }

  /** Goes to the next From line. False when more bytes are needed. */
  function passBody(isLast: boolean): boolean {
    for (let at = data.indexOf(LETTER_F, position); at >= 0; at = data.indexOf(LETTER_F, at + 1)) {
      position = at;
      if (!isLast && data.length - at < LOOK_AHEAD) return false;
      if (!isMessageStart(data, at, dataAt)) continue;
      settleClaim(dataAt + at);
      fromLine = asciiLine(data, at, LONGEST_FROM_LINE);
      position = Math.min(lineEnd(data, at) + 1, data.length);
      return true;
    }
    position = data.length;
    return false;
  }

  /** Goes to the end of the header under way. False when more bytes are needed. */
  function passHeader(isLast: boolean): boolean {
    let length: number | undefined;
    for (let start = position; start < data.length; start = lineEnd(data, start) + 1) {
      if (!isLast && data.length - start < LOOK_AHEAD) break;
      const isCut = start - position > LONGEST_HEADER;
      if (isCut || isBlankLine(data, start) || isMessageStart(data, start, dataAt)) {
        closeHeader(start, start, length);
        return true;
      }
      if (mayBeContentLength(data, start)) length ??= contentLength(data, start);
    }
    if (!isLast && data.length - position <= 2 * LONGEST_HEADER) return false;
    closeHeader(data.length, data.length);
    return true;
  }

  function read(isLast: boolean): void {
    while (fromLine === undefined ? passBody(isLast) : passHeader(isLast));
  }

  function push(chunk: Uint8Array): readonly MboxMessage[] {
    // The bytes before the position tell whether a blank line stands above it.
    const keptFrom = Math.max(0, position - BLANK_AFTER_BODY);
    data = joined(data.subarray(keptFrom), chunk);
    dataAt += keptFrom;
    position -= keptFrom;
    found = [];
    read(false);
    return found;
  }

  function end(): readonly MboxMessage[] {
    found = [];
    read(true);
    settleClaim(dataAt + data.length);
    flushDoubtful();
    return found;
  }

  return { push, end };
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}

function isMessageStart(data: Uint8Array, at: number, dataAt: number): boolean {
  if (!startsWithFrom(data, at)) return false;
  const isFirst = dataAt === 0 && (at === 0 || (at === 3 && data[0] === 0xef));
  if (!isFirst && data[at - 1] !== 10) return false;
  const afterBlank = isFirst || isAfterBlankLine(data, at);
  const beforeField = isFieldLine(data, lineEnd(data, at) + 1);
  return isFromLine(asciiLine(data, at, LONGEST_FROM_LINE + 1), { afterBlank, beforeField });
}

/** "From" and a space or the end of the line; `From:` is a header field. */
function startsWithFrom(data: Uint8Array, at: number): boolean {
  if (data[at] !== LETTER_F || data[at + 1] !== 114 || data[at + 2] !== 111 || data[at + 3] !== 109)
    return false;
  const next = data[at + 4];
  return next === undefined || next === 32 || next === 13 || next === 10;
}
