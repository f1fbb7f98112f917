import { asciiLine } from './header-lines.ts';

const SMALL_C = 99;
const SMALL_L = 108;
/** Added to a capital letter it gives the small one. */
const TO_SMALL = 32;

/** Whether a line may be a Content-Length. Asked of every line, so it looks at two letters only. */
export function mayBeContentLength(data: Uint8Array, start: number): boolean {
  return hasSmall(data, start, SMALL_C) && hasSmall(data, start + 'content-'.length, SMALL_L);
}

/** The Content-Length in a line, when it is one. */
export function contentLength(data: Uint8Array, start: number): number | undefined {
  const digits = /^content-length:\s*(\d{1,12})\s*$/i.exec(asciiLine(data, start, 80))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function hasSmall(data: Uint8Array, at: number, small: number): boolean {
  return ((data[at] ?? 0) | TO_SMALL) === small;
}
