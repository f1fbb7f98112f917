import type { Item } from './file-reader.ts';

/** What waits in the scratch file: a finding as it is, a message or a chat until all of them are known. */
export type Parked = { readonly file: number; readonly item: Item };

export function parkedLine({ file, item }: Parked): string {
  const text = JSON.stringify(item);
  return `${file} ${text.includes('\\u0000') ? JSON.stringify(item, withoutNul) : text}`;
}

/** U+0000 is no letter, and not every database can hold it: what stood there is shown as unreadable. */
function withoutNul(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

/** Reads a line that `parkedLine` has written; of all values only moments are no JSON. */
export function parkedOf(line: string): Parked {
  const space = line.indexOf(' ');
  const item = JSON.parse(line.slice(space + 1)) as Item;
  const file = Number(line.slice(0, space));
  if (item.type !== 'interaction') return { file, item };
  return { file, item: { ...item, interaction: { ...item.interaction, at: new Date(item.interaction.at) } } };
}
