import { base64Bytes } from './base64.ts';
import { inlineOf } from './binary-line.ts';
import { parseVcard } from './parse-vcard.ts';
import { preferredFirst } from './preference.ts';

export type Photo = { readonly mediaType: string; readonly bytes: Uint8Array };

const LARGEST_BYTES = 1_000_000;
/** A card without one need not be taken apart. */
const HAS_PHOTO = /(?:^|[\r\n.]|\[\s*")PHOTO[;:"]/i;

/** Whether a source's own words hold a photo that can be shown. */
export function hasPhoto(original: string): boolean {
  return inlinePhotos(original).some(
    (base64) => mediaTypeOf(base64Bytes(base64.slice(0, HEAD))) !== undefined,
  );
}

/** So many letters of base64 tell what a picture is. */
const HEAD = 16;

/**
 * The photo that a source's own words hold. What it is is told by its first bytes and not by what the card says; of
 * what draws a picture by a program (SVG) and of what is on the net nothing is shown.
 */
export function photoOf(original: string): Photo | undefined {
  for (const base64 of inlinePhotos(original)) {
    const bytes = base64Bytes(base64);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType !== undefined) return { mediaType, bytes };
  }
  return undefined;
}

function inlinePhotos(original: string): readonly string[] {
  if (!HAS_PHOTO.test(original)) return [];
  return preferredFirst(parseVcard(original).lines.filter(({ name }) => name === 'PHOTO'))
    .map((line) => inlineOf(line)?.base64 ?? '')
    .filter((base64) => base64 !== '' && base64.length <= (LARGEST_BYTES * 4) / 3 + 4);
}

function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : undefined;
}
