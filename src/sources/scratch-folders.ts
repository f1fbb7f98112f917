import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';

/** What was read for an import that never came is forgotten after a week. */
const KEPT_MS = 7 * 86_400_000;
const PREFIX = 'import-';

export type Wanted = Pick<Checkpoint, 'refs' | 'state'> & { readonly anew: boolean };

/** A new folder for what is read, which only its owner may look into. */
export async function newFolder(scratchFolder: string): Promise<string> {
  await mkdir(scratchFolder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(scratchFolder, PREFIX));
  await chmod(own, 0o700);
  return own;
}

export type Claimed = { readonly folder: string; readonly checkpoint: Checkpoint };

/** The folder of a reading of the same files that was stopped. Those that are too old or of other files are removed. */
export async function claimed(scratchFolder: string, wanted: Wanted): Promise<Claimed | undefined> {
  let found: Claimed | undefined;
  for (const name of await readdir(scratchFolder).catch((): string[] => [])) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(scratchFolder, name);
    const checkpoint = await readCheckpoint(folder);
    if (checkpoint && (await isHeld(folder, checkpoint))) continue;
    const isSame = checkpoint?.refs === wanted.refs && checkpoint.state === wanted.state && !wanted.anew;
    if (isSame && !found && (await isWhole(folder, checkpoint))) found = await taken(folder, checkpoint);
    else if (checkpoint?.refs === wanted.refs || (await isOld(folder))) await removed(folder);
  }
  return found;
}

/** Of two who want it at once one gets it: the other finds no folder of this name any more. */
async function taken(folder: string, checkpoint: Checkpoint): Promise<Claimed | undefined> {
  const own = join(dirname(folder), `${PREFIX}${randomBytes(6).toString('hex')}`);
  try {
    await rename(folder, own);
    return { folder: own, checkpoint };
  } catch {
    return undefined;
  }
}

/** After a power cut the file may be shorter than what was written down of it. */
async function isWhole(folder: string, { scratchBytes }: Checkpoint): Promise<boolean> {
  const found = await stat(join(folder, 'findings.jsonl')).catch(() => undefined);
  return found !== undefined && found.size >= scratchBytes;
}

async function isOld(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > KEPT_MS;
}

async function removed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Whether the process that holds a folder still lives; in a container the next one may have its number. */
async function isHeld(folder: string, { heldBy }: Checkpoint): Promise<boolean> {
  if (heldBy === 0 || !isAlive(heldBy) || isZombie(heldBy)) return false;
  if (heldBy !== process.pid) return true;
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && found.mtimeMs >= Date.now() - 1000 * process.uptime();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What was killed is listed until its parent has looked; only Linux tells, and elsewhere it is soon over. */
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
