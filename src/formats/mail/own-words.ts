const LINE_FEED = 10;
const SPACE = 32;
const DASH = 45;
const COLON = 58;
const ANSWERED = 62;
const UNDERSCORE = 95;
const STAR = 42;

/** The first two letters of "From:", "Von:", "Van:", "De :", "Da:": how Outlook heads the letter below. */
const HEADS: Readonly<Record<number, readonly number[]>> = { 70: [114], 86: [111, 97], 68: [101, 97] };
const LONGEST_HEAD = 6;
/** "On", "Am", "Le", "El", "Em", "Il", "Op": the line above a quoted letter, which ends in a colon. */
const DAYS: ReadonlySet<number> = new Set([65, 69, 73, 76, 79]);
const LONGEST_DAY_LINE = 300;
/** A rule of so many: above another letter, a list's footer, an advertisement. */
const RULE = 5;

/** So much of what somebody wrote is looked at, from the end. */
const TAIL_BYTES = 1_536;
/** Below the last quoted line. */
const FOOT_BYTES = 1_536;

/**
 * The ends of what somebody wrote in a letter: above the first quoted line or rule, and below the last one when it is
 * answered line by line. Works on bytes, so that of a long letter little is turned into text.
 */
export function ownWords(bytes: Uint8Array, isWhole: boolean): readonly Uint8Array[] {
  const quotedAt = firstQuoted(bytes);
  if (quotedAt < 0 && !isWhole) return [];
  const end = quotedAt < 0 ? bytes.length : quotedAt;
  const above = bytes.subarray(Math.max(0, end - TAIL_BYTES), end);
  if (!isWhole || quotedAt < 0 || !isAnswer(bytes, quotedAt)) return [above];
  return [above, belowQuoted(bytes)];
}

function firstQuoted(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    if (isQuotedLine(bytes, at)) return at;
    const end = bytes.indexOf(LINE_FEED, at);
    if (end < 0) return -1;
    at = end + 1;
  }
  return -1;
}

function isQuotedLine(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? LINE_FEED;
  if (first === ANSWERED) return true;
  if (first === DASH || first === UNDERSCORE) return isRule(bytes, at, first);
  if (first === STAR) return isHead(bytes, at + 1);
  return isHead(bytes, at) || isDayLine(bytes, at);
}

/** Whether what is quoted from here on is marked line by line, so that something of one's own may stand below. */
function isAnswer(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === ANSWERED || isDayLine(bytes, at);
}

function isRule(bytes: Uint8Array, at: number, sign: number): boolean {
  for (let place = 1; place < RULE; place += 1) if (bytes[at + place] !== sign) return false;
  return true;
}

function isHead(bytes: Uint8Array, at: number): boolean {
  if (!HEADS[bytes[at] ?? 0]?.includes(bytes[at + 1] ?? 0)) return false;
  const colon = bytes.subarray(at, at + LONGEST_HEAD).indexOf(COLON);
  return colon > 1;
}

/** "On Monday, 3 May, Ada <ada@x.org>" and, on this line or the next, "wrote:". */
function isDayLine(bytes: Uint8Array, at: number): boolean {
  if (!DAYS.has(bytes[at] ?? 0) || bytes[at + 2] !== SPACE) return false;
  let end = bytes.indexOf(LINE_FEED, at);
  for (let line = 0; line < 2 && end >= 0 && end - at < LONGEST_DAY_LINE; line += 1) {
    if (lastSign(bytes, end) === COLON) return hasFigure(bytes.subarray(at, end));
    end = bytes.indexOf(LINE_FEED, end + 1);
  }
  return false;
}

function lastSign(bytes: Uint8Array, end: number): number {
  let at = end - 1;
  while (at > 0 && (bytes[at] ?? 0) <= SPACE && bytes[at] !== LINE_FEED) at -= 1;
  return bytes[at] ?? 0;
}

const hasFigure = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 48 && byte <= 57);

function belowQuoted(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.length - FOOT_BYTES);
  for (let at = bytes.length - 1; at > first; at -= 1)
    if (bytes[at - 1] === LINE_FEED && bytes[at] === ANSWERED) return belowLine(bytes, at);
  return bytes.subarray(bytes.length);
}

/** Up to a rule, which stands above a list's footer. */
function belowLine(bytes: Uint8Array, at: number): Uint8Array {
  const start = bytes.indexOf(LINE_FEED, at) + 1;
  const below = start === 0 ? bytes.subarray(bytes.length) : bytes.subarray(start);
  const end = firstQuoted(below);
  return end < 0 ? below : below.subarray(0, end);
}
