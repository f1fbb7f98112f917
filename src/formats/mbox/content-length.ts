import { asciiLine, lineEnd } from './header-lines.ts';

const CAPITAL_C = 67;
const SMALL_C = 99;

/** The Content-Length of a header block, when it has exactly one and that is a number. */
export function contentLength(header: Uint8Array): number | undefined {
  let length: number | undefined;
  for (let start = 0; start < header.length; start = lineEnd(header, start) + 1) {
    if (header[start] !== CAPITAL_C && header[start] !== SMALL_C) continue;
    const digits = /^content-length:\s*(\d{1,12})\s*$/i.exec(asciiLine(header, start, 80))?.[1];
    if (digits === undefined) continue;
    if (length !== undefined) return undefined;
    length = Number(digits);
  }
  return length;
}
