import { join } from 'node:path';
import type { Outlet } from '../../core/outlet.ts';

/** Files as a way out, loaded only when something is written. `print` is missing where the answer takes the output. */
export function lazyOutlet(print?: (text: string) => void): Outlet {
  return lazily(async () =>
    (await import('../../sources/file-outlet.ts')).fileOutlet(print ? { print } : {}),
  );
}

/** Where what is asked for over HTTP or by an assistant waits to be fetched. */
export function downloadsFolder(folder: string): string {
  return join(folder, 'downloads');
}

export function lazyDownloads(folder: string, now: () => Date): Outlet {
  return lazily(async () =>
    (await import('../../sources/download-outlet.ts')).downloadOutlet(downloadsFolder(folder), now),
  );
}

function lazily(load: () => Promise<Outlet>): Outlet {
  return {
    file: async (wish, work) => (await load()).file(wish, work),
    folder: async (wish, work) => (await load()).folder(wish, work),
  };
}
