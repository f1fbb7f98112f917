import { z } from 'zod';
import { narrowCharset } from '../../src/sources/narrow-charset.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';

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

export function byteCases(file: string, { csvPrefix, csvSuffix, cases }: ByteCases): FileOutcome {
  const disagreements: Disagreement[] = [];
  for (const { id, bytes, expectedCodePoints } of cases) {
    const all = Buffer.concat([Buffer.from(csvPrefix), Buffer.from(bytes), Buffer.from(csvSuffix)]);
    const ours = decoded(all);
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

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(narrowCharset(bytes)).decode(bytes);
  }
}
