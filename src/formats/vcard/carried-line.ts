import { tidyBase64 } from './base64.ts';
import { BYTES, binaryLine, inlineOf } from './binary-line.ts';
import { type ContentLine, encodingOf, hasType } from './content-line.ts';
import type { DecodedLine } from './decoded-card.ts';
import { escapedText } from './escaped-text.ts';
import { preference } from './preference.ts';
import { unescaped } from './text-value.ts';
import type { VcardVersion } from './vcard.ts';

/** A line of a source's card, and what is needed to write it again. */
export type SourceLine = DecodedLine & {
  /** Which card it is from, counted from 0. */
  readonly card: number;
  /** The version that this card is written in. */
  readonly version: string;
  /** Its charset needs a table that a writer does not have: it goes on as it was encoded. */
  readonly isSealed: boolean;
};

/** Properties in whose text vCard 2.1 leaves commas as they are. */
const TEXTS = /^(?:ADR|ORG|TITLE|ROLE|NOTE|LABEL|FN)$/;
const GONE = /^(?:ENCODING|CHARSET|PREF|TYPE)$/;

/** The line in the way of a version. */
export function carried(line: SourceLine, to: VcardVersion): ContentLine {
  if (line.isSealed) return plain(line, line.params, line.value);
  const inline = inlineOf(line);
  if (inline) return binaryLine(plain(line, line.params, ''), inline, to);
  if (encodingOf(line) === 'BASE64' && line.text === '')
    return plain(
      line,
      carriedParams(line, to, [{ name: 'ENCODING', values: ['b'] }]),
      tidyBase64(line.value),
    );
  if (to === '3.0' && isAddress(line)) return addressIn3(line);
  return plain(line, carriedParams(line, to), carriedText(line));
}

function isAddress({ name, text }: SourceLine): boolean {
  return name === 'TEL' ? /^tel:/i.test(text) : BYTES.test(name) && /^[a-z][a-z0-9+.-]*:/i.test(text);
}

/** In 3.0 a telephone number is text, and a picture is taken for bytes unless the line says that it is an address. */
function addressIn3(line: SourceLine): ContentLine {
  const params = carriedParams(line, '3.0').filter(({ name }) => name !== 'VALUE');
  if (line.name === 'TEL')
    return plain(line, params, escapedText(unescaped(line.text).replace(/^tel:/i, '')));
  return plain(line, [...params, { name: 'VALUE', values: ['uri'] }], carriedText(line));
}

function plain({ group, name }: ContentLine, params: ContentLine['params'], value: string): ContentLine {
  // KDE once wrote a slash, which no other program takes.
  return { ...(group !== undefined && { group }), name: name.replaceAll('/', '-'), params, value };
}

function carriedText({ version, name, text }: SourceLine): string {
  const value = text.trim().replace(/\r\n?|\n/g, '\\n');
  return version === '2.1' && TEXTS.test(name)
    ? value.replace(/\\.|,/gs, (found) => (found === ',' ? '\\,' : found))
    : value;
}

/** 3.0 says of what its owner prefers that it is of the type `pref`, 4.0 that it comes first. */
function carriedParams(
  line: ContentLine,
  to: VcardVersion,
  more: ContentLine['params'] = [],
): ContentLine['params'] {
  const types = line.params
    .filter(({ name }) => name === 'TYPE')
    .flatMap(({ values }) => values.flatMap((value) => value.split(',')))
    .filter((type) => type !== '' && !/^pref$/i.test(type));
  const order = preference(line);
  const isPreferred = hasType(line, /^pref$/i) || order <= 100;
  if (isPreferred && to === '3.0' && order === 1) types.push('pref');
  return [
    ...line.params.filter(({ name }) => !GONE.test(name)),
    ...more,
    ...(types.length > 0 ? [{ name: 'TYPE', values: [...new Set(types)] }] : []),
    ...(isPreferred && to === '4.0' ? [{ name: 'PREF', values: [String(order)] }] : []),
  ];
}

/** The same line without a word of how much it is preferred. */
export function unpreferred(line: ContentLine): ContentLine {
  const params = line.params.flatMap(({ name, values }) => {
    if (name === 'PREF') return [];
    const others = name === 'TYPE' ? values.filter((value) => !/^pref$/i.test(value)) : values;
    return others.length === 0 ? [] : [{ name, values: others }];
  });
  return { ...line, params };
}
