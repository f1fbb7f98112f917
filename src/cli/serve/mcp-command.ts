import { z } from 'zod';
import { startMcpStdio } from '../../api/mcp-stdio.ts';
import type { Day } from '../../core/day.ts';
import { verbs } from '../../verbs/index.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import type { Leaf } from '../command/leaf.ts';
import { commandClock } from '../data/command-clock.ts';
import { dataPlace, shownPlace } from '../data/data-place.ts';
import { freshenNow } from '../data/freshen.ts';
import { lazyDownloads } from '../data/lazy-outlet.ts';
import { lazySources } from '../data/lazy-sources.ts';
import { openData } from '../data/open-data.ts';
import { wholeBook } from '../data/whole-book.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { cleanText } from '../text/clean.ts';
import type { World } from '../world.ts';
import { silentWatch } from './silent-watch.ts';

const input = z.object({
  write: z.boolean().default(false).describe('let the assistant write; every change can be undone'),
});

export const mcpLeaf: Leaf = {
  name: 'mcp',
  says: 'Speaks the Model Context Protocol on standard input and output, for assistants; it only reads unless told otherwise.',
  command: { words: 'mcp', examples: ['mutuals mcp', 'mutuals mcp --write', 'mutuals mcp --sample'] },
  input,
  writes: true,
  run: (values, flags, world) => runMcp(input.parse(values).write, flags, world),
};

async function runMcp(write: boolean, flags: GlobalFlags, world: World): Promise<ExitCode> {
  const place = dataPlace(flags, world);
  const now = commandClock(flags.at, world);
  const store = await openData(place, { create: write }, { ...world, now });
  const { version, offsetMinutes, terminal } = world;
  const deps = {
    store,
    sources: lazySources({ folder: place.folder, now, thread: world.readingFile }),
    outlet: lazyDownloads(place.folder, now),
    wholeBook: wholeBook(place, now),
    watch: silentWatch,
    now,
    by: 'assistant',
    offsetMinutes,
    data: { version, place: shownPlace(place), isSample: place.isSample },
    freshen: (day: Day) => freshenNow(store, day),
  } as const;
  const ended = Promise.race([world.interrupts.pressed(), world.terminal.inputEnded()]);
  const server = startMcpStdio({
    verbs,
    deps: () => deps,
    write,
    version,
    log: ({ id, where, error }) => terminal.err(cleanText(`${id} ${where}: ${String(error)}\n`)),
  });
  try {
    await ended;
    return EXIT.ok;
  } finally {
    await server.close();
    await store.close();
  }
}
