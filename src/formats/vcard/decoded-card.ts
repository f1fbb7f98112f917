import type { ContentLine } from './content-line.ts';
import { preferredFirst } from './preference.ts';
import { type Decode, decodedValue, unescaped } from './text-value.ts';
import type { Vcard } from './vcard.ts';

/** A line, and its value with the encoding undone and its escapes still in place. */
export type DecodedLine = ContentLine & { readonly text: string };

export type DecodedCard = {
  /** In the order of the card. */
  readonly lines: readonly DecodedLine[];
  /** By property, the preferred first. */
  readonly named: (property: string) => readonly DecodedLine[];
  /** How a group is called in a second line, as Apple does: `item1.X-ABLabel:_$!<HomeFAX>!$_`. */
  readonly label: (group: string | undefined) => string;
};

const NONE: readonly DecodedLine[] = [];

export function decodedCard(vcard: Vcard, decode: Decode): DecodedCard {
  const lines = vcard.lines.map((line) => decodedLine(line, decode));
  const byName = new Map<string, DecodedLine[]>();
  const labels = new Map<string, string>();
  for (const line of lines) {
    const sameName = byName.get(line.name);
    if (sameName) sameName.push(line);
    else byName.set(line.name, [line]);
    if (line.name === 'X-ABLABEL' && line.group !== undefined) labels.set(line.group, labelText(line.text));
  }
  return {
    lines,
    named: (property) => {
      const sameName = byName.get(property);
      return sameName ? preferredFirst(sameName) : NONE;
    },
    label: (group) => (group === undefined ? '' : (labels.get(group) ?? '')),
  };
}

/** Written out: a spread takes three times as long, and there are hundreds of thousands. */
function decodedLine(line: ContentLine, decode: Decode): DecodedLine {
  const { group, name, params, value } = line;
  const text = decodedValue(line, decode);
  return group === undefined ? { name, params, value, text } : { group, name, params, value, text };
}

/** Apple writes the labels of its own as `_$!<Anniversary>!$_`. */
function labelText(text: string): string {
  return unescaped(text).replace(/^_\$!<(.*)>!\$_$/, '$1');
}
