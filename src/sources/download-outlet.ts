import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivered, Outlet } from '../core/outlet.ts';
import { fileOutlet } from './file-outlet.ts';

const KEPT_MS = 3_600_000;
const ID = /^[0-9a-f]{32}$/;

/**
 * For whoever cannot name a place on this computer: each file gets a folder of its own under an id made by chance, is
 * fetched from there, and goes after an hour. Of what it is to be called only the last part counts.
 */
export function downloadOutlet(folder: string, now: () => Date): Outlet {
  const files = fileOutlet();

  async function deliver(name: string, write: (to: string) => Promise<Delivered>): Promise<Delivered> {
    await removeOld(folder, now().getTime());
    const id = randomBytes(16).toString('hex');
    const place = join(folder, id);
    await mkdir(place, { recursive: true, mode: 0o700 });
    try {
      return { ...(await write(join(place, safeName(name)))), download: `/downloads/${id}` };
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      throw error;
    }
  }

  return {
    file: ({ to }, work) => deliver(to, (path) => files.file({ to: path, replaces: false }, work)),
    folder: ({ to }, work) =>
      deliver(/\.zip$/i.test(to) ? to : `${to}.zip`, (path) =>
        files.folder({ to: path, replaces: false }, work),
      ),
  };
}

function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}<>:"|?*]/gu, '').replace(/^[.\s-]+|[.\s]+$/g, '');
  return [...plain].slice(-80).join('') || 'mutuals';
}

async function removeOld(folder: string, now: number): Promise<void> {
  for (const id of (await readdir(folder).catch(noneIfMissing)).filter((name) => ID.test(name))) {
    const place = join(folder, id);
    const changed = await stat(place).then(
      ({ mtimeMs }) => mtimeMs,
      () => now, // somebody else has just removed it
    );
    if (now - changed > KEPT_MS) await rm(place, { recursive: true, force: true });
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
