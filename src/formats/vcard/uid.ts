import { unescaped } from './text-value.ts';

/** The same contact has `urn:uuid:…` in a 4.0 export and the bare id in a 3.0 one. */
export function plainUid(text: string): string {
  return unescaped(text).replace(/^urn:uuid:/i, '');
}
