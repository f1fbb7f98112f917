import type { Finding } from '../core/finding.ts';
import type { ReadMail } from '../formats/mail/mail-interaction.ts';

/** What waits in the scratch file: a finding as it is, or a message until the whole mailbox is known. */
export type Parked = { readonly file: number; readonly item: Finding | ReadMail };

export function parkedLine({ file, item }: Parked): string {
  return `${file} ${JSON.stringify(item)}`;
}

/** Reads a line that `parkedLine` has written; of all values only moments are no JSON. */
export function parkedOf(line: string): Parked {
  const space = line.indexOf(' ');
  const item = JSON.parse(line.slice(space + 1)) as Finding | ReadMail;
  const file = Number(line.slice(0, space));
  if (item.type !== 'interaction') return { file, item };
  return { file, item: { ...item, interaction: { ...item.interaction, at: new Date(item.interaction.at) } } };
}
