import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import { type LeftOut, leftOutFolder } from '../formats/mail/left-out-folders.ts';

const MOST_FILES = 1_000_000;
const DEEPEST = 32;
/** Of a folder with more files than this, those of one kind are shown as one. */
const CROWD = 20;

export type WalkedFile = {
  readonly path: string;
  /** Its path inside the folder that was named. */
  readonly inside: string;
  readonly bytes: number;
  readonly changedAt: number;
  /** The folder that stands for all files like this one. */
  readonly group?: string;
  readonly leftOut?: LeftOut;
  /** A message in a Maildir has no ending that tells of it. */
  readonly isMessage: boolean;
};

/**
 * The files of a folder and of all folders in it, always in the same order. Hidden files are passed over, links are
 * not followed, and what is being delivered to a Maildir at this moment (tmp) is no mail yet.
 */
export function* walkedFolder(root: string, name: string): Iterable<WalkedFile> {
  let files = 0;
  for (const file of walked({ path: root, inside: '', depth: 0, isMaildir: false })) {
    files += 1;
    if (files > MOST_FILES)
      throw new Refusal('file_unreadable', name, ['It holds more than a million files.']);
    yield file;
  }
}

type Folder = {
  readonly path: string;
  readonly inside: string;
  readonly depth: number;
  /** Whether it is `cur` or `new` of a Maildir. */
  readonly isMaildir: boolean;
};

function* walked(folder: Folder): Iterable<WalkedFile> {
  const names = namesIn(folder.path);
  const holdsMaildir = names.includes('cur');
  const below: Folder[] = [];
  for (const name of names) {
    const path = join(folder.path, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    const inside = folder.inside === '' ? name : `${folder.inside}/${name}`;
    const isSeen = !name.startsWith('.') || (holdsMaildir && found?.isDirectory());
    if (!found || !isSeen || (holdsMaildir && name === 'tmp')) continue;
    if (found.isFile() && found.size > 0) {
      const { size: bytes, mtimeMs: changedAt } = found;
      yield { path, inside, bytes, changedAt, ...placeIn(folder, names.length, name) };
    }
    if (found.isDirectory() && folder.depth < DEEPEST) {
      const isMaildir = holdsMaildir && (name === 'cur' || name === 'new');
      below.push({ path, inside, depth: folder.depth + 1, isMaildir });
    }
  }
  for (const one of below) yield* walked(one);
}

/** A folder that may not be read is as good as empty; the others are not kept back by it. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

function placeIn(
  { inside, isMaildir }: Folder,
  neighbours: number,
  name: string,
): Pick<WalkedFile, 'group' | 'leftOut' | 'isMessage'> {
  const leftOut = isMaildir ? leftOutByFlags(name) : undefined;
  return {
    isMessage: isMaildir,
    ...((isMaildir || neighbours > CROWD) && { group: inside.replace(/(?:^|\/)(?:cur|new)$/, '') }),
    ...(leftOut && { leftOut }),
  };
}

/** `1706000000.M1P2.host,S=1234:2,RST`: the letters at the end say what became of the message. */
function leftOutByFlags(name: string): LeftOut | undefined {
  const flags = /[:;!]2,([A-Za-z]*)$/.exec(name)?.[1] ?? '';
  if (flags.includes('T')) return 'in the trash';
  return flags.includes('D') ? 'a draft' : undefined;
}

/** Why mail at this place inside a folder or a zip is left out: `.Entw&APw-rfe/cur/1`, `Mail/Trash.mbox`. */
export function leftOutByPlace(inside: string): LeftOut | undefined {
  const names = inside.split('/').map((part) => fromImapName(part).replace(/\.(?:mbox|mbx|sbd)$/i, ''));
  return leftOutFolder([...names, ...names.map((name) => name.slice(name.lastIndexOf('.') + 1))]);
}

/** IMAP servers write the names of folders in an UTF-7 of their own (RFC 3501 5.1.3). */
function fromImapName(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]{2,})-/g, (_, coded: string) => {
    const bytes = Buffer.from(coded.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
