import { fold } from '../../core/text/fold.ts';

/** Headers that only the table of one app has, all of them together. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  contrack: ['cadence days', 'tracked at', 'last contacted at'],
};

/** Which app a table with these headers is from. */
export function appOfTable(headers: readonly string[]): string | undefined {
  const known = new Set(headers.map((header) => fold(header).trim()));
  return Object.keys(SIGNS).find((app) => SIGNS[app]?.every((sign) => known.has(sign)));
}
