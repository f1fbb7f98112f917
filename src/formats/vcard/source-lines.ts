import type { SourceRecord } from '../../core/source-record.ts';
import type { SourceLine } from './carried-line.ts';
import { type DecodedCard, decodedCard } from './decoded-card.ts';
import { isJcard } from './jcard.ts';
import { parseVcard } from './parse-vcard.ts';
import { plainDecode } from './plain-decode.ts';

export type SourceCard = Omit<DecodedCard, 'lines' | 'named'> & {
  readonly lines: readonly SourceLine[];
};

/** The vCards among the records of a person, in the order of the records, each group under a name of its own. */
export function sourceCards(records: readonly SourceRecord[]): readonly SourceCard[] {
  const taken = new Set<string>();
  return records
    .filter(({ original }) => isCard(original))
    .map(({ original }, card) => ownGroups(sourceCard(original, card), taken));
}

/** Two cards may both begin to count their groups at `item1`. */
function ownGroups({ lines, label }: SourceCard, taken: Set<string>): SourceCard {
  const renamed = new Map<string, string>();
  for (const { group } of lines) {
    if (group === undefined || renamed.has(group)) continue;
    renamed.set(group, taken.has(group) ? freeGroup(taken) : group);
  }
  for (const name of renamed.values()) taken.add(name);
  const before = new Map([...renamed].map(([from, to]) => [to, from]));
  const named = lines.map((line) => {
    const group = line.group === undefined ? undefined : renamed.get(line.group);
    return group === undefined ? line : { ...line, group };
  });
  return { lines: named, label: (group) => label(group === undefined ? undefined : before.get(group)) };
}

/** Takes the next name for a group that nothing has yet. */
export function freeGroup(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`item${number}`)) number += 1;
  taken.add(`item${number}`);
  return `item${number}`;
}

function isCard(original: string): boolean {
  return /^\s*BEGIN[ \t]*:[ \t]*VCARD/i.test(original.slice(0, 100)) || isJcard(original.slice(0, 100));
}

function sourceCard(original: string, card: number): SourceCard {
  const vcard = parseVcard(original);
  const { lines, label } = decodedCard(vcard, (bytes, charset) => plainDecode(bytes, charset) ?? SEALED);
  return {
    label,
    lines: lines.map((line): SourceLine => {
      const isSealed = line.text === SEALED;
      return { ...line, text: isSealed ? '' : line.text, card, version: vcard.version, isSealed };
    }),
  };
}

/** Stands for a text that cannot be decoded here. */
const SEALED = '\u0000sealed';
