/** The field of a value that nobody has looked at yet, where it is a text or a number. */
export function textField(value: unknown, field: string): string {
  const found = fieldOf(value, field);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}

export function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, field)?.value;
}

/** `user123` of `user123` or, as older exports write it, `123`; undefined for channels and whoever is nobody. */
export function userOf(id: string): string | undefined {
  const number = /^(?:user)?([1-9]\d{0,19})$/.exec(id)?.[1];
  return number === undefined ? undefined : `user${number}`;
}
