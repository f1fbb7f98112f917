import { base64Bytes } from './base64.ts';
import { inlineOf } from './binary-line.ts';
import { parseVcard } from './parse-vcard.ts';
import { preferredFirst } from './preference.ts';

export type Photo = { readonly mediaType: string; readonly bytes: Uint8Array };

const LARGEST_BYTES = 1_000_000;
/** A card without one need not be taken apart. */
const HAS_PHOTO = /(?:^|[\r\n.]|\[\s*")PHOTO[;:"]/i;

/** Whether a source's own words may hold a photo. */
export function mayHavePhoto(original: string): boolean {
  return HAS_PHOTO.test(original);
}

/**
 * The photo that a source's own words hold. What it is is told by its first bytes and not by what the card says; of
 * what draws a picture by a program (SVG) and of what is on the net nothing is shown.
 */
export function photoOf(original: string): Photo | undefined {
  if (!mayHavePhoto(original)) return undefined;
  const { lines } = parseVcard(original);
  for (const line of preferredFirst(lines.filter(({ name }) => name === 'PHOTO'))) {
    const base64 = inlineOf(line)?.base64;
    if (base64 === undefined || base64.length > (LARGEST_BYTES * 4) / 3 + 4) continue;
    const bytes = base64Bytes(base64);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType !== undefined) return { mediaType, bytes };
  }
  return undefined;
}

function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : undefined;
}
