import { join } from 'node:path';

/** A mailbox of ten years fits. */
const LIMIT_BYTES = 20_000_000_000;

/** Server and worker look for uploads in the same place. */
export function uploadOptions(folder: string): { readonly folder: string; readonly limitBytes: number } {
  return { folder: join(folder, 'uploads'), limitBytes: LIMIT_BYTES };
}
