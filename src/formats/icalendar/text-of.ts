import { type Decode, decodedValue, unescaped } from '../vcard/text-value.ts';
import type { PropertyLine } from './property-line.ts';

const LONGEST_TEXT = 500;

/** What a line says, on one line and not too long; empty when there is none. */
export function textOf(line: PropertyLine | undefined, decode: Decode): string {
  if (!line) return '';
  return unescaped(decodedValue(line, decode)).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
