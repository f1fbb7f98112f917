import type { SourceReader } from '../core/ports.ts';

type Upload = { readonly id: string; readonly name: string; readonly bytes: number };

/** Where files that come in over HTTP wait until they are imported. */
export type Uploads = {
  save(name: string, stream: ReadableStream<Uint8Array>): Promise<Upload>;
  remove(id: string): Promise<void>;
  /** Where the file lies; refused for everything that is not the id of an upload. */
  pathOf(id: string): Promise<string>;
};

/** Over HTTP this field of an input names uploads, never files. */
export const UPLOADS_FIELD = 'files';

/** Lets a reader of files take upload ids instead, and nothing else: over HTTP nobody names a path. */
export function uploadedSources(sources: SourceReader, uploads: Pick<Uploads, 'pathOf'>): SourceReader {
  return {
    async gather(ids, watch, wish) {
      return sources.gather(await Promise.all(ids.map((id) => uploads.pathOf(id))), watch, wish);
    },
  };
}
