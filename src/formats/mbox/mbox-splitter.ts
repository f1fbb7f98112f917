import { contentLength, mayBeContentLength } from './content-length.ts';
import { LONGEST_FROM_LINE } from './from-line.ts';
import { asciiLine, isBlankLine, lineEnd } from './header-lines.ts';
import { isMessageStart, LETTER_F } from './message-start.ts';

export type MboxMessage = {
  /** Counted from 1, as a user counts. */
  readonly number: number;
  /** The line that begins the message: `From ada@x.org Mon Jan  2 15:04:05 2006`. */
  readonly fromLine: string;
  /** The header block without the blank line. It is a view, valid until the next push. */
  readonly header: Uint8Array;
  /** How its body begins; empty where it is not sure whose it is. A view like the header, made when it is asked for. */
  readonly body: () => Uint8Array;
  /** From here the file can be read again so that this message comes out of it, and all that follow. */
  readonly readableFrom: MboxPoint;
};

/** Where a message begins: the byte, and its number. */
export type MboxPoint = { readonly at: number; readonly number: number };

const START: MboxPoint = { at: 0, number: 1 };
const NO_BODY = (): Uint8Array => new Uint8Array(0);

export type MboxSplitter = {
  push(chunk: Uint8Array): readonly MboxMessage[];
  end(): readonly MboxMessage[];
};

/** A header longer than this is cut: no honest one comes near, and memory must stay flat. */
export const LONGEST_HEADER = 262_144;
/** So much of a body is handed on: the text of nearly every letter, and of no attachment. */
export const BODY_BYTES = 8_192;
/** Writers differ on whether Content-Length counts the blank line before the next message: at most `\r\n\r\n`. */
const BLANK_AFTER_BODY = 4;
/** So many messages inside one body are no attachments: then its Content-Length is taken for wrong. */
const MOST_DOUBTFUL = 200;
/** What must follow a line before it can be judged. */
const LOOK_AHEAD = LONGEST_FROM_LINE + 100;

/** A body that says where it ends, and the messages that seem to begin inside it. */
type Claim = { readonly end: number; readonly by: MboxPoint; readonly doubtful: Doubtful[] };
type Doubtful = Pick<MboxMessage, 'fromLine' | 'header'>;

/** A message whose body has not come to an end. Where its parts stand in the file. */
type Open = Pick<MboxMessage, 'number' | 'fromLine' | 'readableFrom'> & {
  readonly headerAt: number;
  readonly headerEnd: number;
  readonly bodyAt: number;
};

/**
 * Splits a mailbox into messages as its bytes come in and yields header blocks and how each body begins; the rest of
 * a body is passed over without a copy. Reads mboxo, mboxrd, mboxcl and mboxcl2, with either line end.
 * Can begin at a message in the middle.
 */
export function mboxSplitter(from: MboxPoint = START): MboxSplitter {
  return new Splitter(from);
}

/**
 * A Content-Length is believed only when a message (or the end of the file) stands where it says. Until then the
 * messages that seem to begin inside that body are held back: attachments if it was right, messages if it was not.
 */
class Splitter implements MboxSplitter {
  #data: Uint8Array = new Uint8Array(0);
  readonly #startAt: number;
  /** Where `#data` begins in the file. */
  #dataAt: number;
  /** How far `#data` has been read; inside a header, where that header begins. */
  #position = 0;
  #number: number;
  /** The line of the message whose header is under way; undefined inside a body. */
  #fromLine: string | undefined;
  #fromLineAt = 0;
  #claim: Claim | undefined;
  #open: Open | undefined;
  #found: MboxMessage[] = [];

  constructor({ at, number }: MboxPoint) {
    this.#startAt = at;
    this.#dataAt = at;
    this.#number = number - 1;
  }

  push(chunk: Uint8Array): readonly MboxMessage[] {
    // The bytes before the position tell whether a blank line stands above it.
    const openFrom = this.#open ? this.#open.headerAt - this.#dataAt : this.#position;
    const keptFrom = Math.max(0, Math.min(openFrom, this.#position - BLANK_AFTER_BODY));
    this.#data = joined(this.#data.subarray(keptFrom), chunk);
    this.#dataAt += keptFrom;
    this.#position -= keptFrom;
    return this.#read(false);
  }

  end(): readonly MboxMessage[] {
    this.#read(true);
    this.#closeBody(this.#data.length);
    this.#settleClaim(this.#dataAt + this.#data.length);
    this.#flushDoubtful();
    return this.#found;
  }

  #read(isLast: boolean): readonly MboxMessage[] {
    this.#found = [];
    while (this.#fromLine === undefined ? this.#passBody(isLast) : this.#passHeader(isLast));
    if (this.#open && this.#dataAt + this.#position - this.#open.bodyAt >= BODY_BYTES)
      this.#closeBody(this.#position);
    return this.#found;
  }

  /** Goes to the next message. False when more bytes are needed. */
  #passBody(isLast: boolean): boolean {
    const data = this.#data;
    for (let at = data.indexOf(LETTER_F, this.#position); at >= 0; at = data.indexOf(LETTER_F, at + 1)) {
      this.#position = at;
      if (!isLast && data.length - at < LOOK_AHEAD) return false;
      if (!this.#isMessageStart(at)) continue;
      this.#closeBody(at);
      this.#settleClaim(this.#dataAt + at);
      this.#fromLine = asciiLine(data, at, LONGEST_FROM_LINE);
      this.#fromLineAt = this.#dataAt + at;
      this.#position = Math.min(lineEnd(data, at) + 1, data.length);
      return true;
    }
    this.#position = data.length;
    return false;
  }

  /** Goes to the end of the header under way. False when more bytes are needed. */
  #passHeader(isLast: boolean): boolean {
    const data = this.#data;
    let length: number | undefined;
    for (let start = this.#position; start < data.length; start = lineEnd(data, start) + 1) {
      if (!isLast && data.length - start < LOOK_AHEAD) break;
      const isCut = start - this.#position > LONGEST_HEADER;
      if (isCut || isBlankLine(data, start) || this.#isMessageStart(start)) {
        this.#closeHeader(start, length);
        return true;
      }
      if (mayBeContentLength(data, start)) length ??= contentLength(data, start);
    }
    if (!isLast && data.length - this.#position <= 2 * LONGEST_HEADER) return false;
    this.#closeHeader(data.length, undefined);
    return true;
  }

  #isMessageStart(at: number): boolean {
    return isMessageStart(this.#data, at, this.#dataAt - this.#startAt);
  }

  #closeHeader(end: number, length: number | undefined): void {
    const start = this.#position;
    const headerEnd = Math.min(end, start + LONGEST_HEADER);
    const fromLine = this.#fromLine ?? '';
    this.#fromLine = undefined;
    this.#position = end;
    if (this.#claim) {
      this.#claim.doubtful.push({ fromLine, header: this.#data.slice(start, headerEnd) });
      if (this.#claim.doubtful.length > MOST_DOUBTFUL) this.#flushDoubtful();
      return;
    }
    const by = { at: this.#fromLineAt, number: ++this.#number };
    const [headerAt, bodyAt] = [this.#dataAt + start, this.#dataAt + end];
    const ends = this.#dataAt + headerEnd;
    this.#open = { number: by.number, fromLine, readableFrom: by, headerAt, headerEnd: ends, bodyAt };
    if (length !== undefined) this.#claim = { end: this.#dataAt + end + length, by, doubtful: [] };
  }

  /** The body of the message under way goes no further than `end`, or so far that the rest is not wanted. */
  #closeBody(end: number): void {
    if (!this.#open) return;
    const { number, fromLine, readableFrom, headerAt, headerEnd, bodyAt } = this.#open;
    const data = this.#data;
    const start = bodyAt - this.#dataAt;
    const header = data.subarray(headerAt - this.#dataAt, headerEnd - this.#dataAt);
    const body = (): Uint8Array => data.subarray(start, Math.min(end, start + BODY_BYTES));
    this.#found.push({ number, fromLine, readableFrom, header, body });
    this.#open = undefined;
  }

  /** Something stands at this place of the file: a message, or the end. */
  #settleClaim(at: number): void {
    if (!this.#claim || at < this.#claim.end) return;
    if (at > this.#claim.end + BLANK_AFTER_BODY) this.#flushDoubtful();
    this.#claim = undefined;
  }

  #flushDoubtful(): void {
    const { doubtful = [], by = START } = this.#claim ?? {};
    for (const message of doubtful)
      this.#found.push({ ...message, number: ++this.#number, readableFrom: by, body: NO_BODY });
    this.#claim = undefined;
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}
