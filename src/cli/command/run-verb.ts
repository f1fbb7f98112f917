import type { AnyVerb } from '../../api/any-verb.ts';
import type { Store } from '../../core/store.ts';
import type { Deps, VerbCommand } from '../../verbs/verb.ts';
import { askingColumns } from '../data/asking-columns.ts';
import { askingSources } from '../data/asking-sources.ts';
import { commandClock } from '../data/command-clock.ts';
import { type DataPlace, dataPlace, shownPlace } from '../data/data-place.ts';
import { freshenNow } from '../data/freshen.ts';
import { lazyOutlet } from '../data/lazy-outlet.ts';
import { lazySources } from '../data/lazy-sources.ts';
import { openData, openDataInPassing } from '../data/open-data.ts';
import { withStandardInput } from '../data/standard-input.ts';
import { wholeBook } from '../data/whole-book.ts';
import type { ExitCode } from '../exit-code.ts';
import { type ProgressDisplay, progressDisplay } from '../progress.ts';
import type { World } from '../world.ts';
import { answer } from './answer.ts';
import { asksOneByOne } from './asks-one-by-one.ts';
import type { GlobalFlags } from './global-flags.ts';
import { interruptWatch } from './interrupt-watch.ts';
import type { Leaf } from './leaf.ts';

/** A verb as a command. */
export function verbLeaf(verb: AnyVerb, command: VerbCommand): Leaf {
  const { name, says, input, writes } = verb;
  return {
    name,
    says,
    command,
    input,
    writes,
    run: (values, flags, world) => runVerb(verb, values, flags, world),
  };
}

type Values = Record<string, unknown>;

async function runVerb(verb: AnyVerb, input: Values, flags: GlobalFlags, world: World): Promise<ExitCode> {
  const place = dataPlace(flags, world);
  const progress = progressDisplay(world.terminal, flags.quiet, () => performance.now());
  const now = commandClock(flags.at, world);
  const there = { ...world, now };
  const store = input['dryRun']
    ? await openDataInPassing(place, there)
    : await openData(place, { create: verb.writes }, there);
  try {
    const deps = {
      ...commandDeps(store, place, world),
      now,
      ...reading(input, { store, place, now, flags, world, progress }),
    };
    const asking = asksOneByOne(verb, input, { flags, terminal: world.terminal });
    const run = (): Promise<unknown> => verb.run({ ...input, ...asking?.input }, deps);
    const result = await (verb.long ? world.interrupts.during(run) : run());
    progress.clear();
    const asked = await asking?.ask(result, deps);
    if (asked !== undefined) return asked;
    return answer(verb, checkedObject(verb, result), {
      flags,
      terminal: world.terminal,
      isSample: place.isSample,
    });
  } finally {
    progress.clear();
    await store.close();
  }
}

/**
 * The types hold a verb to its output. Checking it once more against the schema would take longer than most answers;
 * HTTP and MCP, which stay up, do check.
 */
function checkedObject({ name }: AnyVerb, result: unknown): object {
  if (typeof result === 'object' && result !== null) return result;
  throw new Error(`${name} answered with something that is not its output`);
}

function commandDeps(
  store: Store,
  place: DataPlace,
  world: World,
): Omit<Deps, 'now' | 'sources' | 'outlet' | 'watch'> {
  return {
    store,
    by: 'cli',
    offsetMinutes: world.offsetMinutes,
    data: { version: world.version, place: shownPlace(place), isSample: place.isSample },
    freshen: (day) => freshenNow(store, day),
    wholeBook: wholeBook(place, world.now),
  };
}

type Reading = {
  readonly store: Store;
  readonly place: DataPlace;
  readonly now: () => Date;
  readonly flags: GlobalFlags;
  readonly world: World;
  readonly progress: ProgressDisplay;
};

/** How this command reads files, and tells how far it has come. */
function reading(
  input: Values,
  { store, place, now, flags, world, progress }: Reading,
): Pick<Deps, 'sources' | 'outlet' | 'watch'> {
  const piped = { folder: place.folder, terminal: world.terminal };
  const asking = {
    terminal: world.terminal,
    store,
    yes: flags.yes,
    saidWhoIsMe: input['me'] !== undefined,
    clear: () => progress.clear(),
  };
  const files = lazySources({ folder: place.folder, now, thread: world.readingFile });
  return {
    sources: askingSources(askingColumns(withStandardInput(files, piped), asking), asking),
    outlet: lazyOutlet(flags.json ? undefined : world.terminal.out),
    watch: interruptWatch(world.interrupts, progress),
  };
}
