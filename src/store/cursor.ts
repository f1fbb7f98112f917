import { Refusal } from '../core/refusal.ts';

/** A place in a list: the values it is ordered by, of the last item that was shown. */
export function cursorText(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function readCursor(text: string, length: number): readonly (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values;
  } catch (error) {
    throw new Refusal('cursor_invalid', '', [], error);
  }
  throw new Refusal('cursor_invalid');
}

function isCursorValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
