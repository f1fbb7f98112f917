import { join } from 'node:path';
import type { GlobalFlags } from '../command/global-flags.ts';

/** Which data a command is about. */
export type DataPlace = {
  readonly folder: string;
  /** A file, or the address of a server. */
  readonly database: string;
  readonly isSample: boolean;
};

type Known = { readonly home: string; readonly database?: string };

/** Flags stand before the environment, and the environment before the platform's own place. */
export function dataPlace(flags: Pick<GlobalFlags, 'home' | 'database' | 'sample'>, known: Known): DataPlace {
  const folder = flags.home ?? known.home;
  if (flags.sample) return { folder, database: join(folder, 'sample.db'), isSample: true };
  const elsewhere = flags.database ?? (flags.home === undefined ? known.database : undefined);
  return { folder, database: elsewhere ?? join(folder, 'mutuals.db'), isSample: false };
}

/** The place as it is shown: never with the password of a server. */
export function shownPlace({ database }: DataPlace): string {
  return database.replace(/^(\w+:\/\/[^:@/]+):[^@/]*@/, '$1:…@');
}
