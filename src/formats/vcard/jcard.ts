import type { Finding } from '../../core/finding.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import type { Vcard } from './vcard.ts';

/** Whether a text is a card, or a list of cards, written as JSON (jCard, RFC 7095). */
export function isJcard(head: string): boolean {
  return /^\uFEFF?\s*\[\s*(?:\[\s*)?"vcard"\s*,\s*\[/i.test(head);
}

/** The single cards of a text, each as the text of a card of its own. */
export function jcardTexts(text: string): readonly string[] {
  const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(read)) return [];
  const cards: readonly unknown[] = isCard(read) ? [read] : read;
  return cards.filter(isCard).map((card) => JSON.stringify(card));
}

function isCard(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && String(value[0]).toLowerCase() === 'vcard' && Array.isArray(value[1]);
}

/** The same lines as the card would have written as text. */
export function parseJcard(text: string): Vcard {
  const read: unknown = JSON.parse(text);
  const properties: readonly unknown[] = isCard(read) && Array.isArray(read[1]) ? read[1] : [];
  const lines = properties.flatMap(contentLineOf);
  const version = lines.find(({ name }) => name === 'VERSION')?.value ?? '';
  return { version, lines: lines.filter(({ name }) => name !== 'VERSION'), unread: [] };
}

function contentLineOf(property: unknown): readonly ContentLine[] {
  if (!Array.isArray(property)) return [];
  const [name, params, type, ...values]: readonly unknown[] = property;
  if (typeof name !== 'string' || !/^[\w/-]+$/.test(name) || values.length === 0) return [];
  const said = paramsOf(params);
  const group = said.find((param) => param.name === 'GROUP')?.values[0];
  const isAddress = type === 'uri' && !said.some((param) => param.name === 'VALUE');
  return [
    {
      ...(group !== undefined && /^[\w-]+$/.test(group) && { group }),
      name: name.toUpperCase(),
      params: [
        ...said.filter((param) => param.name !== 'GROUP'),
        ...(isAddress ? [{ name: 'VALUE', values: ['uri'] }] : []),
      ],
      value: values.map((value) => (type === 'uri' ? String(value) : valueText(value))).join(','),
    },
  ];
}

function paramsOf(params: unknown): readonly { readonly name: string; readonly values: readonly string[] }[] {
  if (typeof params !== 'object' || params === null) return [];
  return Object.entries(params).map(([name, value]: [string, unknown]) => ({
    name: name.toUpperCase(),
    values: (Array.isArray(value) ? value : [value]).map(String),
  }));
}

/** A list within a value is the parts of a name or an address, and a list within that more of one part. */
function valueText(value: unknown, separator = ';'): string {
  if (!Array.isArray(value)) return escapedText(String(value ?? ''));
  return value.map((part: unknown) => valueText(part, ',')).join(separator);
}

/** What reading one file of cards in JSON yields; `read` reads the text of one. */
export function jcardFindings(
  text: string,
  read: (card: string, place: string) => Finding,
): readonly Finding[] {
  try {
    return jcardTexts(text).map((card, at) => read(card, `card ${at + 1}`));
  } catch {
    const reason = 'This file begins like an address book in JSON and is none: it is cut off or damaged.';
    return [{ type: 'bad', reason, place: 'the file' }];
  }
}
