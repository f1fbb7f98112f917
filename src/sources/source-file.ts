/** A file, or one entry of a zip: something with a name whose bytes can be gone through, more than once. */
export type SourceFile = {
  /** As a user knows it: `export.zip/Connections.csv`. */
  readonly name: string;
  readonly bytes: number;
  /** Its bytes, from the first on; those that know where their bytes lie begin at any other too. */
  open(from?: number): AsyncIterable<Uint8Array>;
  readonly canSeek?: true;
  /** Its bytes for a look ahead: going through them is no progress. */
  look?(): AsyncIterable<Uint8Array>;
};

/** The first bytes of a file. */
export async function headOf(file: SourceFile, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}
