import { join } from 'node:path';
import type { GlobalFlags } from '../command/global-flags.ts';

/** Which data a command is about. */
export type DataPlace = {
  readonly folder: string;
  /** A file, or the address of a server. */
  readonly database: string;
  /** Which of the networks on a server; a file holds one only. */
  readonly book?: string;
  readonly isSample: boolean;
};

type Known = { readonly home: string; readonly database?: string; readonly book?: string };

/** Flags stand before the environment, and the environment before the platform's own place. */
export function dataPlace(
  flags: Pick<GlobalFlags, 'home' | 'database' | 'book' | 'sample'>,
  known: Known,
): DataPlace {
  const folder = flags.home ?? known.home;
  if (flags.sample) return { folder, database: join(folder, 'sample.db'), isSample: true };
  const elsewhere = flags.database ?? (flags.home === undefined ? known.database : undefined);
  const book = flags.book ?? (elsewhere === known.database ? known.book : undefined);
  return {
    folder,
    database: elsewhere ?? join(folder, 'mutuals.db'),
    isSample: false,
    ...(book !== undefined && { book }),
  };
}

/** Whether the data lies in a file on this computer. */
export function isFile({ database }: DataPlace): boolean {
  return !/^\w+:\/\//.test(database);
}

/** The place as it is shown: never with the password of a server. */
export function shownPlace(place: DataPlace): string {
  if (isFile(place)) return place.database;
  const shown = place.database.replace(/^(\w+:\/\/[^:@/]+):[^@/]*@/, '$1@').replace(/\?.*$/, '');
  return place.book === undefined ? shown : `${shown}, book ${place.book}`;
}
