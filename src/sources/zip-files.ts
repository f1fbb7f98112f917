import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../core/refusal.ts';
import { headOf, type SourceFile } from './source-file.ts';

const MOST_ENTRIES = 10_000;
/** A mailbox of ten years fits; what was made to fill memory is known by how much it grows. */
const LARGEST_ENTRY = 64 * 1024 ** 3;
/** Text in exports shrinks to a tenth; what shrinks to a two-hundredth was made to fill memory. */
const LARGEST_RATIO = 200;
/** Small entries may shrink as they like: a page of one letter is no harm. */
const SMALL_ENTRY = 1024 ** 2;
/** Endings of what may be of a kind we read; what has none may be a mailbox. */
export const READ_ENDINGS = /\.(?:csv|tsv|vcf|vcard|ics|ical|json|sql|mbox|mbx|eml|txt)$|(?:^|\/)[^./]+$/i;

export type OpenZip = {
  readonly files: readonly SourceFile[];
  /** The zips inside of it, which are not opened. */
  readonly nested: readonly string[];
  close(): void;
};

/** The files inside a zip that may be of a kind we read. They are streamed out of it and never unpacked to disk. */
export async function openZip(name: string, path: string, size: number): Promise<OpenZip> {
  const zip = await openPromise(path, {
    autoClose: false,
    lazyEntries: true,
    validateEntrySizes: true,
  }).catch((cause: unknown) => {
    throw damaged(name, cause);
  });
  try {
    if (zip.entryCount > MOST_ENTRIES) {
      throw refused(name, `holds ${zip.entryCount} files, more than the ${MOST_ENTRIES} that we open`);
    }
    const entries = await allEntries(name, zip);
    refuseBomb(name, entries, size);
    const files = entries.filter(isWorthALook).map((entry) => zipEntry(name, zip, entry));
    const nested = entries.flatMap(({ fileName }) => (/\.zip$/i.test(fileName) ? [fileName] : []));
    return { files, nested, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function allEntries(name: string, zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    const isTrick = /relative path|absolute path|invalid characters in fileName/.test(String(cause));
    throw isTrick
      ? refused(name, 'holds a file whose name points outside of it', cause)
      : damaged(name, cause);
  }
  return entries;
}

/** Entries may overlap in the file, so the whole is held against the size of the zip too. */
function refuseBomb(name: string, entries: readonly Entry[], size: number): void {
  let whole = 0;
  for (const { uncompressedSize, compressedSize } of entries) {
    whole += uncompressedSize;
    if (uncompressedSize > LARGEST_ENTRY) throw refused(name, 'holds a file of more than 64 GB');
    const isSmall = uncompressedSize <= SMALL_ENTRY;
    if (!isSmall && uncompressedSize > LARGEST_RATIO * compressedSize) {
      throw refused(name, 'holds a file that grows more than two hundred times when it is opened');
    }
  }
  if (whole > Math.max(LARGEST_RATIO * size, SMALL_ENTRY * 10)) {
    throw refused(name, 'grows more than two hundred times when it is opened');
  }
}

/** "PK" with the mark of a first entry, or of the end of a zip that holds none. */
export function isZip(head: Uint8Array): boolean {
  return (
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
  );
}

export async function isZipFile(file: SourceFile): Promise<boolean> {
  return isZip(await headOf(file, 4));
}

function isWorthALook(entry: Entry): boolean {
  const isHidden = /(?:^|\/)(?:__MACOSX\/|\.)/.test(entry.fileName);
  return (
    !isHidden &&
    !entry.fileName.endsWith('/') &&
    entry.uncompressedSize > 0 &&
    READ_ENDINGS.test(entry.fileName)
  );
}

function zipEntry(name: string, zip: ZipFile, entry: Entry): SourceFile {
  const open = (): AsyncIterable<Uint8Array> => entryBytes(name, zip, entry);
  return { name: `${name}/${entry.fileName}`, bytes: entry.uncompressedSize, open };
}

async function* entryBytes(name: string, zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new Refusal(
      'file_damaged',
      `"${name}" is locked with a password. Unpack it yourself and name the files in it.`,
    );
  }
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (cause) {
    const isLie = /too many bytes in the stream|size mismatch/i.test(String(cause));
    throw isLie ? refused(name, 'lies about the size of a file in it', cause) : damaged(name, cause);
  }
}

function refused(name: string, because: string, cause?: unknown): Refusal {
  const wayOut = 'Unpack it yourself and name the files in it.';
  return new Refusal('zip_refused', `"${name}" ${because}, so it was not opened. ${wayOut}`, [], cause);
}

function damaged(name: string, cause: unknown): Refusal {
  const sentence = `"${name}" is damaged or only half here. Download or export it again.`;
  return new Refusal('file_damaged', sentence, [], cause);
}
