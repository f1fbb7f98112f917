import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { type SqliteFile, sqliteLibrary } from './driver.ts';
import { refusing } from './statement-cache.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/** "Mutu": by this a file is known as ours without being opened, https://sqlite.org/fileformat2.html#application_id */
export const APPLICATION_ID = 0x4d757475;

/** Whether there is nothing at this place yet. An emptied file is not nothing: a new one would hide the loss. */
export function isMissing(path: string, mayCreate: boolean): boolean {
  if (!existsSync(path)) {
    if (mayCreate) return true;
    throw new Refusal('database_missing', path);
  }
  if (!statSync(path).isFile()) throw new Refusal('database_damaged', `${path} is not a file.`);
  if (statSync(path).size > 0) return false;
  // SQLite makes an empty file first; with a log or backups beside it, it was not always empty.
  const wasFilled = existsSync(join(dirname(path), 'backups')) || existsSync(`${path}-wal`);
  if (wasFilled || !mayCreate) throw new Refusal('database_damaged', `${path} is empty.`);
  return true;
}

/** The version of a file, which is only looked at. Refuses what is not a whole database of ours in a version we know. */
export function soundVersion(path: string, newestVersion: number): number {
  const header = readHeader(path);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new Refusal('database_damaged', `${path} is not a Mutuals database.`);
  }
  const isWhole = !hasLog(path);
  if (isWhole && isCutOff(path, header)) {
    throw new Refusal('database_damaged', `${path} is shorter than it says it is.`);
  }
  const isOurs = header.readUInt32BE(68) === APPLICATION_ID;
  const version = isWhole && isOurs ? header.readUInt32BE(60) : versionIn(path);
  if (version === undefined)
    throw new Refusal('database_damaged', `${path} is a SQLite file of another program.`);
  if (version > newestVersion) throw new Refusal('database_newer', String(version));
  return version;
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  try {
    const file = openSync(path, 'r');
    readSync(file, header, 0, HEADER_BYTES, 0);
    closeSync(file);
  } catch (error) {
    throw new Refusal('database_unreachable', `${path} cannot be read. Check its permissions.`, [], error);
  }
  return header;
}

/** A log beside the file may hold newer pages, the first one among them. */
function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** The header tells the size, https://sqlite.org/fileformat2.html#the_database_header */
function isCutOff(path: string, header: Buffer): boolean {
  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return statSync(path).size < header.readUInt32BE(28) * pageBytes;
}

/** 0 for a file that another process is just making; undefined for one that is not ours. */
function versionIn(path: string): number | undefined {
  const { DatabaseSync } = sqliteLibrary();
  return refusing(path, () => {
    const file = new DatabaseSync(path, { readOnly: true });
    try {
      file.exec('pragma busy_timeout = 5000');
      return readVersion(file);
    } finally {
      file.close();
    }
  });
}

function readVersion(file: SqliteFile): number | undefined {
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string;
  }[];
  if (tables.length === 0) return 0;
  if (!tables.some(({ name }) => name === 'migration')) return undefined;
  const [newest] = file.prepare('select max(version) as version from migration').all() as {
    version: number | null;
  }[];
  return newest?.version ?? 0;
}
