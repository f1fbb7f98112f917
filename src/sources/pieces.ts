import { stat } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';
import { diskFile, fileOnDisk } from './disk-file.ts';
import type { NamedSource } from './reading-task.ts';
import type { SourceFile } from './source-file.ts';
import { leftOutByPlace, type WalkedFile, walkedFolder } from './walked-folder.ts';
import { isZipFile, openZip, READ_ENDINGS } from './zip-files.ts';

/** One file that is to be read: named, found in a folder, or an entry of a zip. */
export type Piece = {
  readonly type: 'file';
  /** Which of the files that were named it came out of. */
  readonly ref: number;
  readonly file: SourceFile;
  /** What of all bytes on disk it stands for. */
  readonly weight: number;
  /** Its path inside the folder or zip; empty when it was named itself. */
  readonly inside: string;
  /** One bad file in a folder never stops the rest; one that was named is refused. */
  readonly isForgiven: boolean;
  readonly group?: string;
  readonly leftOut?: string;
  readonly isMessage?: boolean;
};

/** What cannot or need not be read, said instead of a file. */
export type Omission = {
  readonly type: 'skipped' | 'bad';
  readonly ref: number;
  readonly reason: string;
  readonly place: string;
  readonly weight: number;
};

/** Behind the last piece of a file that was named. */
export type EndOfRef = { readonly type: 'end'; readonly ref: number };

/** All that the named files, folders and zips hold, always in the same order. */
export async function* piecesOf(sources: readonly NamedSource[]): AsyncIterable<Piece | Omission | EndOfRef> {
  for (const [ref, source] of sources.entries()) {
    if (await isFolder(source.path)) yield* piecesOfFolder(ref, source);
    else yield* piecesOfFile(ref, source);
    yield { type: 'end', ref };
  }
}

export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

async function* piecesOfFile(ref: number, { name, path }: NamedSource): AsyncIterable<Piece | Omission> {
  const file = await diskFile(name, path);
  const common = { type: 'file', ref, isForgiven: false } as const;
  if (!(await isZipFile(file))) yield { ...common, file, weight: file.bytes, inside: '' };
  else yield* piecesOfZip({ ref, file, path, inside: '' });
}

async function* piecesOfFolder(ref: number, { name, path }: NamedSource): AsyncIterable<Piece | Omission> {
  for (const found of walkedFolder(path, name)) {
    const file = fileOnDisk(`${name}/${found.inside}`, found.path, found.bytes);
    if (/\.zip$/i.test(found.inside)) yield* forgiven({ ref, file, path: found.path, inside: found.inside });
    else if (found.isMessage || READ_ENDINGS.test(found.inside)) yield walkedPiece(ref, file, found);
  }
}

function walkedPiece(ref: number, file: SourceFile, found: WalkedFile): Piece {
  const { inside, bytes, group, leftOut = leftOutByPlace(inside), isMessage } = found;
  return {
    type: 'file',
    ref,
    file,
    weight: bytes,
    inside,
    isForgiven: true,
    isMessage,
    ...(group !== undefined && { group }),
    ...(leftOut && { leftOut }),
  };
}

type FoundZip = {
  readonly ref: number;
  readonly file: SourceFile;
  readonly path: string;
  readonly inside: string;
};

async function* forgiven(zip: FoundZip): AsyncIterable<Piece | Omission> {
  try {
    for await (const piece of piecesOfZip(zip))
      yield piece.type === 'file' ? { ...piece, isForgiven: true } : piece;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { ref, inside, file } = zip;
    yield { type: 'bad', ref, reason: error.message, place: inside, weight: file.bytes };
  }
}

/** Entries are streamed out of the zip; one that is a zip itself would have to be unpacked. */
async function* piecesOfZip({ ref, file, path, inside }: FoundZip): AsyncIterable<Piece | Omission> {
  const zip = await openZip(file.name, path, file.bytes);
  try {
    const shrunk = file.bytes / zip.files.reduce((sum, entry) => sum + entry.bytes, 1);
    for (const place of zip.nested) yield { type: 'skipped', ref, reason: NESTED, place, weight: 0 };
    for (const entry of zip.files) {
      const within = entry.name.slice(file.name.length + 1);
      const leftOut = leftOutByPlace(within);
      yield {
        type: 'file',
        ref,
        file: entry,
        weight: entry.bytes * shrunk,
        inside: inside === '' ? within : `${inside}/${within}`,
        isForgiven: false,
        ...(leftOut && { leftOut }),
      };
    }
  } finally {
    zip.close();
  }
}

const NESTED = 'a zip inside a zip: unpack it and import it by itself';
