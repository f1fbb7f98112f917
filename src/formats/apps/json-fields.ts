/** What a foreign JSON value holds under a name: nothing of it is believed before it was looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number under one of these names, as text without spaces around it; '' when there is none. */
export function textAt(value: unknown, ...names: readonly string[]): string {
  if (!isObject(value)) return '';
  const found = names.map((name) => plainText(value[name])).find((text) => text !== '');
  return found ?? '';
}

function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The texts of a list, or of what stands under these names in its objects. */
export function textsAt(value: unknown, list: string, ...names: readonly string[]): readonly string[] {
  return listAt(value, list).map((one) => (isObject(one) ? textAt(one, ...names) : plainText(one)));
}

/** True for what programs write for yes: `true`, `1`, `"1"`, `"yes"`. */
export function isYes(value: unknown, name: string): boolean {
  const said = isObject(value) ? value[name] : undefined;
  return said === true || said === 1 || said === '1' || said === 'yes' || said === 'true';
}
