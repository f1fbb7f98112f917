import { existsSync } from 'node:fs';
import type { Hono } from 'hono';
import type { Address } from '../../api/address.ts';
import { fileDownloads } from '../../api/downloads.ts';
import { fileUploads } from '../../api/file-uploads.ts';
import { createHttp } from '../../api/http.ts';
import type { Log } from '../../api/problem.ts';
import { serve } from '../../api/serve.ts';
import { createSessions } from '../../api/sessions.ts';
import { uploadedSources } from '../../api/uploads.ts';
import type { Day } from '../../core/day.ts';
import { verbs } from '../../verbs/index.ts';
import type { Deps, OpenData } from '../../verbs/verb.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import { shownPlace } from '../data/data-place.ts';
import { downloadsFolder, lazyDownloads } from '../data/lazy-outlet.ts';
import { lazySources } from '../data/lazy-sources.ts';
import { wholeBook } from '../data/whole-book.ts';
import { cleanText } from '../text/clean.ts';
import type { World } from '../world.ts';
import { backgroundFreshness, onEachDay } from './background-freshness.ts';
import { runInWorker } from './run-in-worker.ts';
import { type ServerData, serverData } from './server-data.ts';
import { silentWatch } from './silent-watch.ts';
import { uploadOptions } from './upload-options.ts';
import type { WorkerTask } from './worker-task.ts';

export type RunningServer = {
  /** The address with the token that signs a browser in. */
  readonly launchAddress: string;
  readonly data: OpenData;
  close(): Promise<void>;
};

type Wanted = { readonly port: number; readonly wantsSample: boolean };

export async function startServer(
  { port, wantsSample }: Wanted,
  flags: GlobalFlags,
  world: World,
): Promise<RunningServer> {
  const data = await serverData(flags, wantsSample, world);
  const log = logTo(world);
  const background = freshness(data, world, log);
  const deps = serverDeps(data, world, background.freshen);
  const sessions = createSessions({
    now: world.now,
    ...(world.token !== undefined && { apiToken: world.token }),
  });
  const app = (address: Address): Hono =>
    createHttp({
      verbs,
      deps,
      sessions,
      uploads: fileUploads(uploadOptions(data.current().place.folder)),
      downloads: fileDownloads(downloadsFolder(data.current().place.folder), world.now),
      address,
      version: world.version,
      log,
      ...(existsSync(world.webFolder) && { staticFolder: world.webFolder }),
      runLong: (verb, input, watch) =>
        runInWorker(world.workerFile, { work: { verb, input }, ...taskFor(data, world) }, watch),
    });
  const served = await serve({ app, port });
  return {
    launchAddress: `${served.address.url}/launch?token=${sessions.launchToken()}`,
    data: deps().data,
    async close() {
      background.stop();
      await served.close();
      await data.close();
    },
  };
}

function taskFor(data: ServerData, { version }: World): Pick<WorkerTask, 'place' | 'version' | 'by'> {
  return { place: data.current().place, version, by: 'web' };
}

function freshness(
  data: ServerData,
  world: World,
  log: Log,
): { freshen: (day: Day) => Promise<void>; stop: () => void } {
  const refresh = async (day: Day): Promise<void> => {
    await runInWorker(world.workerFile, { work: { freshen: day }, ...taskFor(data, world) }, silentWatch);
  };
  const failed = (error: unknown): void => log({ id: 'strengths', where: 'in the background', error });
  const background = backgroundFreshness(refresh, failed);
  const freshen = (day: Day): Promise<void> => background.freshen(data.current().store, day);
  const stop = onEachDay(world, (day) => void freshen(day).catch(failed));
  return { freshen, stop };
}

function serverDeps(data: ServerData, world: World, freshen: (day: Day) => Promise<void>): () => Deps {
  const { now, offsetMinutes, version } = world;
  const deps = (): Deps => {
    const { store, place } = data.current();
    return {
      store,
      sources: uploadedSources(
        lazySources({ folder: place.folder, now, thread: world.readingFile }),
        fileUploads(uploadOptions(place.folder)),
      ),
      outlet: lazyDownloads(place.folder, now),
      wholeBook: wholeBook(place, now),
      watch: silentWatch,
      now,
      by: 'web',
      offsetMinutes,
      data: { version, place: shownPlace(place), isSample: place.isSample },
      freshen,
      async openData(which) {
        await data.change(which);
        return deps();
      },
    };
  };
  return deps;
}

function logTo({ terminal }: World): Log {
  return ({ id, where, error }) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(cleanText(`${id} ${where}: ${trace}\n`));
  };
}
