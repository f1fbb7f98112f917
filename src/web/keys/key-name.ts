export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The name that a key is bound under: `j`, `Enter`, `ArrowDown`, `?`, and `mod+k` for Ctrl or Command. */
export function keyName({ key, ctrlKey, metaKey, altKey }: Pressed): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return `alt+${name}`;
  return ctrlKey || metaKey ? `mod+${name}` : name;
}

/** A key without a modifier that types a character: those can be switched off (WCAG 2.1.4). */
export function isSingleCharacter(name: string): boolean {
  return [...name].length === 1;
}
