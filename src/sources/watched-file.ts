import type { SourceFile } from './source-file.ts';

type Passing = {
  /** With how many of its bytes came by, counted from the start of the file. */
  readonly passed: (bytes: number) => void;
  /** Bytes came by that are gone through once more. */
  readonly looked: () => void;
};

/** Tells how reading a file goes on, and can begin anywhere in it. */
export function watchedFile(file: SourceFile, { passed, looked }: Passing): SourceFile {
  async function* open(from = 0): AsyncIterable<Uint8Array> {
    let at = file.canSeek ? from : 0;
    for await (const chunk of file.open(at)) {
      const before = Math.max(0, from - at);
      at += chunk.length;
      passed(at);
      if (before < chunk.length) yield chunk.subarray(before);
    }
  }
  async function* look(): AsyncIterable<Uint8Array> {
    for await (const chunk of file.open()) {
      looked();
      yield chunk;
    }
  }
  return { ...file, open, look };
}
