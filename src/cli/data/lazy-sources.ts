import { join, resolve } from 'node:path';
import type { SourceReader } from '../../core/ports.ts';

type LazySources = {
  readonly folder: string;
  readonly now: () => Date;
  readonly nameOf?: (ref: string) => string;
  /** The program that reads in a thread of its own. */
  readonly thread?: URL | undefined;
  readonly pathOf?: (ref: string) => Promise<string>;
};

/** Files as a source, their readers loaded only when something is read. */
export function lazySources({
  folder,
  now,
  nameOf,
  thread,
  pathOf = async (ref) => resolve(ref),
}: LazySources): SourceReader {
  return {
    async gather(refs, watch, wish) {
      const { fileSources } = await import('../../sources/file-sources.ts');
      const paths = new Map<string, string>();
      for (const ref of refs) paths.set(ref, await pathOf(ref));
      const reader = fileSources({
        scratchFolder: join(folder, 'scratch'),
        resolve: (ref) => paths.get(ref) ?? ref,
        now,
        ...(nameOf && { nameOf }),
        ...(thread && { thread }),
      });
      return reader.gather(refs, watch, wish);
    },
  };
}
