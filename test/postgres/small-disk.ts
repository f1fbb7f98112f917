import { execFileSync } from 'node:child_process';
import { newFolder } from '../world.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

export type SmallDisk = { readonly folder: string; grow(megabytes: number): void; remove(): void };

/** A disk in memory that is soon full, for a server to write on; undefined where nobody lets us mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const user = unprivilegedUser();
  if (process.platform !== 'linux' || !user) return undefined;
  const folder = newFolder();
  const mount = (...words: readonly string[]): unknown =>
    execFileSync('mount', ['-t', 'tmpfs', ...words, 'tmpfs', folder], { stdio: 'ignore' });
  try {
    mount('-o', `size=${megabytes}m,uid=${user.uid},gid=${user.gid},mode=700`);
  } catch {
    return undefined;
  }
  return {
    folder,
    grow: (size) => void mount('-o', `remount,size=${size}m`),
    remove: () => void execFileSync('umount', ['--lazy', folder]),
  };
}
