import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

/** What `make` puts into the path it is given, made once and kept as long as the data would come out the same. */
export function kept({ home, dataKey, tell }: Bench, name: string, make: (path: string) => void): string {
  const path = join(home, `${name}-${dataKey}`);
  if (existsSync(path)) return path;
  mkdirSync(home, { recursive: true });
  // What another generator made would only fill the disk.
  for (const old of readdirSync(home).filter((file) => file.startsWith(`${name}-`))) {
    rmSync(join(home, old), { recursive: true, force: true });
  }
  tell(`making ${name} …`);
  const half = `${path}.half`;
  make(half);
  renameSync(half, path);
  return path;
}
