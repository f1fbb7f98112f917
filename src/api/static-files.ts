import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

type StaticFile = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly cacheControl: string;
};

/** Gives the file at this path of the web app; undefined where there is none. */
export type StaticFiles = (path: string) => Promise<StaticFile | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** The build puts a digest into the names below this folder, so they never change. */
const HASHED = '/assets/';

/**
 * The web app as it was built. The folder is listed once and only what was listed is given, so no spelling of a path
 * leads anywhere else; links are left out.
 */
export function staticFiles(folder: string): StaticFiles {
  let listed: Promise<ReadonlyMap<string, string>> | undefined;
  return async (path) => {
    listed ??= listing(folder);
    const file = (await listed).get(path);
    if (file === undefined) return undefined;
    return {
      body: new Uint8Array(await readFile(file)),
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      cacheControl: path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
  };
}

async function listing(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}
