import { Refusal } from '../../core/refusal.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** What SQLite says, as a sentence with a way out. Programmers' mistakes pass through as they are. */
export function asRefusal(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === BUSY || code === LOCKED) return new Refusal('database_busy', '', [], error);
  if (code === FULL) return new Refusal('disk_full', '', [], error);
  if (code === READONLY) {
    const detail = `${path} cannot be written. Check the permissions of the file and its folder.`;
    return new Refusal('database_read_only', detail, [], error);
  }
  if (code === CORRUPT) return new Refusal('database_damaged', `${path} has broken pages.`, [], error);
  if (code === NOTADB)
    return new Refusal('database_damaged', `${path} is not a Mutuals database.`, [], error);
  if (code === CANTOPEN || code === IOERR) {
    return new Refusal(
      'database_unreachable',
      `${path} cannot be opened or read. Check that the folder is there and that you may write in it.`,
      [],
      error,
    );
  }
  return error;
}

function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { errcode, sqliteCode } = error as { errcode?: unknown; sqliteCode?: unknown };
  const code = typeof errcode === 'number' ? errcode : sqliteCode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
