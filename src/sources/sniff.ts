import { isGoogleContacts } from '../formats/google/contacts.ts';
import { isLinkedinConnections } from '../formats/linkedin/connections.ts';
import { isLinkedinMessages } from '../formats/linkedin/messages.ts';
import { isLinkedinRecommendations } from '../formats/linkedin/recommendations.ts';
import { isMailboxHead, isMessageHead } from '../formats/mbox/mail-heads.ts';
import { isVcard } from '../formats/vcard/vcard-reader.ts';
import { headText, utf16Of } from './charset.ts';

/** The kinds of files we read, in a user's words. */
export const FILE_KINDS = {
  mbox: 'mailbox (mbox)',
  message: 'one message (.eml)',
  vcard: 'address book (vCard)',
  connections: 'LinkedIn connections',
  messages: 'LinkedIn messages',
  recommendations: 'LinkedIn recommendations',
  google: 'Google contacts',
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** So much of a file is looked at to tell what it is. */
export const HEAD_BYTES = 65_536;

type KindTest = readonly [FileKind, (head: string) => boolean];

/** Mail carries bytes of any kind, zeros too; only how it begins tells. */
const MAIL_KINDS: readonly KindTest[] = [
  ['mbox', isMailboxHead],
  ['message', isMessageHead],
];
const TEXT_KINDS: readonly KindTest[] = [
  ['vcard', isVcard],
  ['connections', isLinkedinConnections],
  ['messages', isLinkedinMessages],
  ['recommendations', isLinkedinRecommendations],
  ['google', isGoogleContacts],
];

/** Tells by its content what a file is; names and endings are not trusted. */
export function sniffed(head: Uint8Array): FileKind | 'zip' | 'blank' | 'unknown' {
  if (isZip(head)) return 'zip';
  const text = headText(head);
  if (text.trim() === '') return 'blank';
  const isText = !head.includes(0) || utf16Of(head) !== undefined;
  const kinds = isText ? [...TEXT_KINDS, ...MAIL_KINDS] : MAIL_KINDS;
  return kinds.find(([, isKind]) => isKind(text))?.[0] ?? 'unknown';
}

/** "PK" with the mark of a first entry, or of the end of a zip that holds none. */
function isZip(head: Uint8Array): boolean {
  return (
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
  );
}
