import type { PersonCard, Sourced } from '../../core/person-card.ts';
import { carried, type SourceLine, unpreferred } from './carried-line.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import { preferredFirst } from './preference.ts';
import { parts, unescaped } from './text-value.ts';
import type { VcardVersion } from './vcard.ts';
import { place } from './vcard-card.ts';

type Way = {
  /** Properties of a source that hold such a value. */
  readonly properties: readonly string[];
  /** What the card keeps of a line. */
  readonly shown: (line: SourceLine) => string;
  /** A line for a value that no vCard has told. */
  readonly fresh: (value: string) => ContentLine;
};

const textLine = (name: string, value: string): ContentLine => ({
  name,
  params: [],
  value: escapedText(value),
});
const withoutScheme =
  (scheme: RegExp) =>
  ({ text }: SourceLine): string =>
    unescaped(text).replace(scheme, '');

const WAYS = {
  emails: {
    properties: ['EMAIL'],
    shown: withoutScheme(/^mailto:/i),
    fresh: (value) => textLine('EMAIL', value),
  },
  phones: { properties: ['TEL'], shown: withoutScheme(/^tel:/i), fresh: (value) => textLine('TEL', value) },
  urls: {
    properties: ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'],
    shown: ({ text }) => unescaped(text),
    fresh: (value) => ({
      name: 'URL',
      params: [],
      value: value.replace(/\\/g, '\\\\').replace(/\r\n?|\n/g, '\\n'),
    }),
  },
  places: {
    properties: ['ADR'],
    shown: ({ text }) => place(text),
    fresh: (value) => ({ name: 'ADR', params: [], value: addressOf(value) }),
  },
} as const satisfies Record<string, Way>;

/** Everything of which a card may have several: the line of a source where one tells it, in the order of the card. */
export function writtenValues(
  card: PersonCard,
  field: keyof typeof WAYS,
  from: { readonly lines: readonly SourceLine[]; readonly to: VcardVersion },
): readonly ContentLine[] {
  const way: Way = WAYS[field];
  const known = new Map<string, SourceLine[]>();
  for (const line of from.lines) {
    if (!way.properties.includes(line.name)) continue;
    const value = line.isSealed ? '' : way.shown(line).toLowerCase();
    const same = known.get(value);
    if (same) same.push(line);
    else known.set(value, [line]);
  }
  const written = card[field].flatMap(({ value }: Sourced) => {
    const lines = known.get(value.trim().toLowerCase());
    known.delete(value.trim().toLowerCase());
    return lines ? sameKept(lines, field).map((line) => carried(line, from.to)) : [way.fresh(value)];
  });
  // Streets without a town, profiles without an address: the card does not show them.
  const unshown = [...known.values()].flat().filter((line) => /[^;\s]/.test(line.value));
  return inOrder([...written, ...unshown.map((line) => carried(line, from.to))]);
}

/** Of several addresses in one town all are kept, of one mail address told twice only the first. */
function sameKept(lines: readonly SourceLine[], field: keyof typeof WAYS): readonly SourceLine[] {
  if (field !== 'places') return lines.slice(0, 1);
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** Where the order of the card is not what the sources prefer, the order says it alone. */
function inOrder(lines: readonly ContentLine[]): readonly ContentLine[] {
  const sorted = preferredFirst(lines);
  return lines.every((line, at) => line === sorted[at]) ? lines : lines.map(unpreferred);
}

/** `London, United Kingdom` in the parts of an address. */
function addressOf(value: string): string {
  const told = value.split(', ');
  const isPlain = told.length <= 3 && told.every((part) => part !== '' && part === part.trim());
  if (!isPlain) return `;;;${escapedText(value)};;;`;
  const [city = '', ...behind] = told.map(escapedText);
  return `;;;${city};${behind.length > 1 ? behind[0] : ''};;${behind.at(-1) ?? ''}`;
}

/** ORG or TITLE: the lines of the source that tells what is shown, else a line for it. */
export function writtenOne(
  name: 'ORG' | 'TITLE',
  shown: Sourced | undefined,
  from: { readonly lines: readonly SourceLine[]; readonly to: VcardVersion },
): readonly ContentLine[] {
  if (!shown) return [];
  const shownIn = ({ text }: SourceLine): string =>
    name === 'ORG' ? (parts(text, ';').find((part) => part !== '') ?? '') : unescaped(text);
  const first = from.lines.find((line) => line.name === name && shownIn(line) === shown.value);
  if (!first) return [textLine(name, shown.value)];
  const others = from.lines.filter(
    (line) => line.name === name && line.card === first.card && line !== first && shownIn(line) !== '',
  );
  return inOrder([first, ...others].map((line) => carried(line, from.to)));
}
