import { execFileSync } from 'node:child_process';
import { newFolder } from '../world.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

export type SmallDisk = { readonly folder: string; grow(megabytes: number): void; remove(): void };

/** A disk in memory that is soon full, for a server to write on; undefined where nobody lets us mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const user = unprivilegedUser();
  if (process.platform !== 'linux' || !user) return undefined;
  const folder = newFolder();
  const mount = (options: string): void => shell('mount -t tmpfs -o "$1" tmpfs "$2"', options, folder);
  try {
    mount(`size=${megabytes}m,uid=${user.uid},gid=${user.gid},mode=700`);
  } catch {
    return undefined;
  }
  return {
    folder,
    grow: (size) => mount(`remount,size=${size}m`),
    remove: () => shell('umount --lazy "$1"', folder),
  };
}

function shell(script: string, ...values: readonly string[]): void {
  execFileSync('/bin/sh', ['-c', script, 'sh', ...values], { stdio: 'ignore' });
}
