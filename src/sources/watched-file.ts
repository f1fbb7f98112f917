import type { SourceFile } from './source-file.ts';

/** Calls `passed` with how many of its bytes came by, counted from the start of the file; can begin anywhere. */
export function watchedFile(file: SourceFile, passed: (bytes: number) => void): SourceFile {
  async function* open(from = 0): AsyncIterable<Uint8Array> {
    let at = file.canSeek ? from : 0;
    for await (const chunk of file.open(at)) {
      const before = Math.max(0, from - at);
      at += chunk.length;
      passed(at);
      if (before < chunk.length) yield chunk.subarray(before);
    }
  }
  return { ...file, open };
}
