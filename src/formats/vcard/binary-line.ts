import { tidyBase64 } from './base64.ts';
import { type ContentLine, encodingOf, paramValuesOf } from './content-line.ts';
import { unescaped } from './text-value.ts';
import type { VcardVersion } from './vcard.ts';

/** Bytes that stand in a card, still in base64, and the media type that is said of them. */
type Inline = { readonly base64: string; readonly mediaType: string };

/** Properties that 4.0 writes as an address which holds the bytes. */
export const BYTES = /^(?:PHOTO|LOGO|SOUND|KEY)$/;

const MEDIA: Readonly<Record<string, string>> = {
  PHOTO: 'image/',
  LOGO: 'image/',
  SOUND: 'audio/',
  KEY: 'application/',
};

/** The bytes of a photo, a logo, a sound or a key; undefined when the line only says where they are. */
export function inlineOf(line: ContentLine): Inline | undefined {
  if (!BYTES.test(line.name)) return undefined;
  if (encodingOf(line) === 'BASE64') {
    const mediaType = paramValuesOf(line, 'MEDIATYPE')[0] ?? mediaTypeOf(line);
    return { base64: tidyBase64(line.value), mediaType };
  }
  const address = /^data:([^;,]*)(?:;[^;,]*)*;base64\\?,/i.exec(line.value.slice(0, LONGEST_HEAD).trim());
  if (!address) return undefined;
  const start = line.value.indexOf(',') + 1;
  return { base64: tidyBase64(unescaped(line.value.slice(start))), mediaType: address[1] ?? '' };
}

const LONGEST_HEAD = 300;

function mediaTypeOf(line: ContentLine): string {
  const types = line.params.filter(({ name }) => name === 'TYPE').flatMap(({ values }) => values);
  const type = types.find((one) => !/^(?:pref|home|work)$/i.test(one))?.toLowerCase();
  if (type === undefined) return '';
  return type.includes('/') ? type : `${MEDIA[line.name] ?? ''}${type}`;
}

/** The line with its bytes in the way of a version. */
export function binaryLine(line: ContentLine, { base64, mediaType }: Inline, to: VcardVersion): ContentLine {
  const others = line.params.filter(({ name }) => !/^(?:ENCODING|VALUE|MEDIATYPE|CHARSET)$/.test(name));
  if (to === '4.0') {
    const params = others.filter(({ name }) => name !== 'TYPE');
    return { ...line, params, value: `data:${mediaType || 'application/octet-stream'};base64,${base64}` };
  }
  const type = mediaType.replace(/^.*\//, '').toUpperCase();
  const params = [
    ...others.filter(({ name }) => name !== 'TYPE'),
    { name: 'ENCODING', values: ['b'] },
    ...(type === '' ? [] : [{ name: 'TYPE', values: [type] }]),
  ];
  return { ...line, params, value: base64 };
}
