import { execFileSync } from 'node:child_process';
import { lchownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type User = { readonly uid: number; readonly gid: number };

/** Whom the server runs as: PostgreSQL refuses root. Nobody in particular when we are not root ourselves. */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (kind: '-u' | '-g'): number =>
    Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Makes a folder and all that is in it belong to a user. */
export function giveTo(user: User | undefined, folder: string): void {
  if (!user) return;
  for (const place of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(folder, place), user.uid, user.gid);
  }
}
