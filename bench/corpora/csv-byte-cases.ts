import { z } from 'zod';
import { charsetOf, textOf } from '../../src/sources/charset.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';
import { fileOf } from './file-of-bytes.ts';

/** Bytes, each with the letters that they are. */
const byteForm = z.object({
  csvPrefix: z.string().default(''),
  csvSuffix: z.string().default(''),
  cases: z.array(z.object({ id: z.string(), bytes: z.array(z.int()), expectedCodePoints: z.array(z.int()) })),
});
type ByteCases = z.output<typeof byteForm>;

export function isByteCases(truth: unknown): truth is ByteCases {
  return byteForm.safeParse(truth).success;
}

export async function byteCases(
  file: string,
  { csvPrefix, csvSuffix, cases }: ByteCases,
): Promise<FileOutcome> {
  const disagreements: Disagreement[] = [];
  for (const { id, bytes, expectedCodePoints } of cases) {
    const all = Buffer.concat([Buffer.from(csvPrefix), Buffer.from(bytes), Buffer.from(csvSuffix)]);
    const ours = await decoded(all);
    const theirs = `${csvPrefix}${String.fromCodePoint(...expectedCodePoints)}${csvSuffix}`;
    if (ours !== theirs) disagreements.push({ file, what: id, ours, theirs });
  }
  return {
    outcome: 'read',
    compared: cases.length,
    agreed: cases.length - disagreements.length,
    disagreements,
  };
}

async function decoded(bytes: Uint8Array): Promise<string> {
  const file = fileOf('bytes.csv', bytes);
  const parts: string[] = [];
  for await (const part of textOf(file, await charsetOf(file, bytes))) parts.push(part);
  return parts.join('');
}
