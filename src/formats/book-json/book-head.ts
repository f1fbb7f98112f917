import { Refusal } from '../../core/refusal.ts';

/** What a file of a whole book says of itself in its first line. */
const BOOK_FORMAT = 'mutuals-book';
/** Grows when an older Mutuals could no longer read the file rightly. */
const BOOK_VERSION = 1;

/** The first line; the items follow, one a line, and BOOK_END. The whole is one JSON document. */
export function bookHead(writtenAt: Date): string {
  const head = { format: BOOK_FORMAT, version: BOOK_VERSION, writtenAt: writtenAt.toISOString() };
  return `${JSON.stringify(head).slice(0, -1)},"items":[`;
}

export const BOOK_END = '\n]}\n';

export function isBookJson(head: string): boolean {
  return /^\s*\{[^{}[\]]{0,400}"format"\s*:\s*"mutuals-book"/.test(head.replace(/^\ufeff/, ''));
}

/** Refuses what only a newer version understands. `head` is the text before the first item. */
export function refuseNewerBook(head: string): void {
  const version = Number(/"version"\s*:\s*(\d{1,9})/.exec(head)?.[1] ?? Number.NaN);
  if (version <= BOOK_VERSION) return;
  const says = Number.isNaN(version) ? 'does not say its version' : `is of version ${version}`;
  throw new Refusal(
    'file_damaged',
    `This book ${says}, and Mutuals reads those up to ${BOOK_VERSION}. Update Mutuals.`,
  );
}
