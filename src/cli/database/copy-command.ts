import { z } from 'zod';
import type { Watch } from '../../core/ports.ts';
import type { CopiedBook } from '../../store/copy/copy-book.ts';
import type { Place } from '../../store/copy/place.ts';
import { JSON_SCHEMA_VERSION } from '../command/answer.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import { interruptWatch } from '../command/interrupt-watch.ts';
import type { Leaf } from '../command/leaf.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { progressDisplay } from '../progress.ts';
import { cleanJson, cleanText } from '../text/clean.ts';
import type { World } from '../world.ts';
import { type CopyEnds, copyText } from './copy-text.ts';

const place = (says: string): z.ZodString => z.string({ error: `say ${says}` }).describe(says);
const book = z.string().min(1).max(200).default('own');

const input = z.object({
  from: place('where the book is: sqlite:FILE, a file, or postgres://USER:PASSWORD@HOST/DATABASE'),
  to: place('where it goes, written in the same way; a file is made'),
  fromBook: book.describe('which book of a server'),
  toBook: book.describe('how the book is called on a server'),
});
type Input = z.output<typeof input>;

export const copyLeaf: Leaf = {
  name: 'copy',
  says: 'Copies a whole book, with its history, to another database: from a file to a server or back. The copy is compared to the last row before it is kept, the original stays as it is, and a book that holds something already is never written over.',
  command: {
    words: 'copy',
    examples: [
      'mutuals copy --from sqlite:mutuals.db --to postgres://mutuals_app:PASSWORD@db.example.org/mutuals',
      'mutuals copy --from postgres://mutuals_app:PASSWORD@db.example.org/mutuals --to sqlite:back.db',
      'mutuals copy --from mutuals.db --to postgres://mutuals_app@localhost/mutuals --to-book ana',
    ],
  },
  input,
  writes: true,
  run: (values, flags, world) => runCopy(input.parse(values), flags, world),
};

async function runCopy(wanted: Input, flags: GlobalFlags, world: World): Promise<ExitCode> {
  const { placeNamed } = await import('../../store/copy/place.ts');
  const [from, to] = [placeNamed(wanted.from), placeNamed(wanted.to)];
  const ends = { from: endOf(from, wanted.fromBook), to: endOf(to, wanted.toBook) };
  const progress = progressDisplay(world.terminal, flags.quiet, () => performance.now());
  const startedAt = performance.now();
  try {
    const copied = await world.interrupts.during(() =>
      copy(ends, interruptWatch(world.interrupts, progress), world),
    );
    progress.clear();
    const seconds = (performance.now() - startedAt) / 1000;
    const text = flags.json
      ? `${json(ends, copied)}\n`
      : `${cleanText(copyText(shown(ends), copied, seconds))}\n`;
    world.terminal.out(text);
    return EXIT.ok;
  } finally {
    progress.clear();
  }
}

type Ends = Record<'from' | 'to', { readonly place: Place; readonly book: string }>;

function endOf(place: Place, book: string): Ends['from'] {
  return { place, book };
}

async function copy(ends: Ends, watch: Watch, { now }: World): Promise<CopiedBook> {
  const { copyBetween } = await import('../../store/copy/copy-between.ts');
  return copyBetween({ ...ends, watch, now });
}

function shown({ from, to }: Ends): CopyEnds {
  return {
    from: { place: from.place.shown, book: from.book },
    to: { place: to.place.shown, book: to.book },
  };
}

function json(ends: Ends, { outcome, dump }: CopiedBook): string {
  const rows = Object.fromEntries(dump.tables.map(({ table, rows }) => [table, rows]));
  return cleanJson({
    schemaVersion: JSON_SCHEMA_VERSION,
    outcome: outcome === 'copied' ? 'copied' : 'alreadyThere',
    ...shown(ends),
    rows,
    sha256: dump.sha256,
  });
}
