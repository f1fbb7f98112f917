import { base64Bytes } from '../vcard/base64.ts';
import { quotedPrintableBytes } from '../vcard/quoted-printable.ts';
import type { Decode } from './decode.ts';
import { headerFields } from './header-fields.ts';

/** What a header says of what stands below it. */
export type PartHeader = { readonly type: string; readonly encoding: string };

export type TextPart = {
  readonly bytes: Uint8Array;
  readonly charset: string;
  /** Whether its end is seen; of long ones only the beginning is here. */
  readonly isWhole: boolean;
};

type Part = PartHeader & { readonly bytes: Uint8Array; readonly isWhole: boolean };

/** Letters within a list's letter within a signed one. */
const DEEPEST = 3;
const LONGEST_PART_HEADER = 2_000;
const LINE_FEED = 10;
const DASH = 45;

/** The plain text that a letter begins with; undefined when it begins with anything else. `body` may be cut at `most`. */
export function textPart(
  header: PartHeader,
  { body, most, decode }: { readonly body: Uint8Array; readonly most: number; readonly decode: Decode },
): TextPart | undefined {
  const { type, encoding } = header;
  let part: Part | undefined = { type, encoding, bytes: body, isWhole: body.length < most };
  for (let depth = 0; part && depth <= DEEPEST; depth += 1) {
    if (part.type === '' || /^text\/plain\b/i.test(part.type)) return plainPart(part, decode);
    part = firstWithin(part, decode);
  }
  return undefined;
}

function plainPart({ bytes, type, encoding, isWhole }: Part, decode: Decode): TextPart {
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type)?.[1] ?? 'utf-8';
  const letters = (): string => decode(bytes, 'latin1');
  if (/^base64/i.test(encoding)) return { bytes: base64Bytes(letters()), charset, isWhole };
  if (!/^quoted/i.test(encoding)) return { bytes, charset, isWhole };
  const joined = letters().replace(/=[ \t]*\r?\n/g, '');
  return { bytes: quotedPrintableBytes(joined), charset, isWhole };
}

/** The first part of one of several. */
function firstWithin({ type, bytes, isWhole }: Part, decode: Decode): Part | undefined {
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(type) ?? [];
  const marker = `--${quoted ?? bare ?? ''}`;
  const above = marker === '--' ? -1 : lineWith(marker, bytes, 0);
  if (above < 0) return undefined;
  const start = bytes.indexOf(LINE_FEED, above) + 1;
  const blank = blankLine(bytes, start);
  if (start === 0 || blank < 0) return undefined;
  const fields = headerFields(decode(bytes.subarray(start, blank), 'utf-8'));
  const from = bytes.indexOf(LINE_FEED, blank) + 1;
  const end = lineWith(marker, bytes, from);
  return {
    type: fields.one('content-type'),
    encoding: fields.one('content-transfer-encoding'),
    bytes: bytes.subarray(from, end < 0 ? bytes.length : end),
    isWhole: isWhole || end >= 0,
  };
}

/** Where a line begins that starts with `marker`, which starts with a dash. */
function lineWith(marker: string, bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(DASH, from); at >= 0; at = bytes.indexOf(DASH, at + 1)) {
    const isLine = at === 0 || bytes[at - 1] === LINE_FEED;
    if (isLine && isHere(marker, bytes, at)) return at;
  }
  return -1;
}

function isHere(marker: string, bytes: Uint8Array, at: number): boolean {
  for (let place = 0; place < marker.length; place += 1)
    if (bytes[at + place] !== marker.charCodeAt(place)) return false;
  return true;
}

/** The blank line that ends the header which begins at `start`. */
function blankLine(bytes: Uint8Array, start: number): number {
  const last = Math.min(bytes.length, start + LONGEST_PART_HEADER);
  for (let at = start; at < last; at = bytes.indexOf(LINE_FEED, at) + 1) {
    if (bytes[at] === LINE_FEED || (bytes[at] === 13 && bytes[at + 1] === LINE_FEED)) return at;
    if (bytes.indexOf(LINE_FEED, at) < 0) return -1;
  }
  return -1;
}
