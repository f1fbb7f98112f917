import type { SourceFile } from '../../src/sources/source-file.ts';

export function fileOf(name: string, bytes: Uint8Array): SourceFile {
  async function* open(): AsyncIterable<Uint8Array> {
    yield bytes;
  }
  return { name, bytes: bytes.length, open };
}
