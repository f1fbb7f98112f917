const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export function lineEnd(data: Uint8Array, start: number): number {
  const end = data.indexOf(LINE_FEED, start);
  return end < 0 ? data.length : end;
}

export function isBlankLine(data: Uint8Array, start: number): boolean {
  return data[start] === LINE_FEED || (data[start] === CARRIAGE_RETURN && data[start + 1] === LINE_FEED);
}

/** Whether the line that ends just before `start` is blank, or there is none. */
export function isAfterBlankLine(data: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const before = data[start - 2] === CARRIAGE_RETURN ? start - 3 : start - 2;
  return before < 0 || data[before] === LINE_FEED;
}

/** Whether a header field (`Subject: ...`) or an escaped `>From ` begins at `start`. */
export function isFieldLine(data: Uint8Array, start: number): boolean {
  if (data[start] === 0x3e) return true;
  const colon = data.subarray(start, start + 80).indexOf(0x3a);
  return colon > 0 && data.subarray(start, start + colon).every((byte) => byte > 32 && byte < 127);
}

/** A line as text without its end; what it says in other alphabets does not matter to those who ask. */
export function asciiLine(data: Uint8Array, start: number, longest: number): string {
  const end = Math.min(lineEnd(data, start), start + longest);
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(data[at] ?? 0);
  return text.trimEnd();
}
