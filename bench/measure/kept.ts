import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

type Wanted = { readonly name: string; readonly of: keyof Bench['dataKeys'] };
type Make = (path: string) => void | Promise<void>;

/** What `make` puts into the path it is given, made once and kept as long as the data would come out the same. */
export async function kept(
  { home, dataKeys, tell }: Pick<Bench, 'home' | 'dataKeys' | 'tell'>,
  { name, of }: Wanted,
  make: Make,
): Promise<string> {
  const path = join(home, `${name}-${dataKeys[of]}`);
  if (existsSync(path)) return path;
  mkdirSync(home, { recursive: true });
  // What another generator made would only fill the disk.
  for (const old of readdirSync(home).filter((file) => file.startsWith(`${name}-`))) {
    rmSync(join(home, old), { recursive: true, force: true });
  }
  tell(`making ${name} …`);
  const half = `${path}.half`;
  await make(half);
  renameSync(half, path);
  return path;
}
