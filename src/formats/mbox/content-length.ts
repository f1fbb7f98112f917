import { asciiLine, lineEnd } from './header-lines.ts';

const SMALL_C = 99;
const SMALL_L = 108;
/** Added to a capital letter it gives the small one. */
const TO_SMALL = 32;

/** The Content-Length of a header block, when it has exactly one and that is a number. */
export function contentLength(header: Uint8Array): number | undefined {
  let length: number | undefined;
  for (let start = 0; start < header.length; start = lineEnd(header, start) + 1) {
    if (!hasSmall(header, start, SMALL_C) || !hasSmall(header, start + 'content-'.length, SMALL_L)) continue;
    const digits = /^content-length:\s*(\d{1,12})\s*$/i.exec(asciiLine(header, start, 80))?.[1];
    if (digits === undefined) continue;
    if (length !== undefined) return undefined;
    length = Number(digits);
  }
  return length;
}

/** Whether a letter stands at a place, small or capital. Most lines are told apart by this, and it costs little. */
function hasSmall(data: Uint8Array, at: number, small: number): boolean {
  return ((data[at] ?? 0) | TO_SMALL) === small;
}
