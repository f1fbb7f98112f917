import { readFileSync, statSync } from 'node:fs';
import type { FileOutcome } from './corpus-kind.ts';
import { byteCases, isByteCases } from './csv-byte-cases.ts';
import { headerCases, isHeaderCases } from './csv-header-cases.ts';
import { isOutcomeCases, outcomeCases } from './csv-outcome-cases.ts';
import { isParityCases, parityCases } from './csv-parity-cases.ts';
import type { readTable } from './read-table.ts';

/** A truth file is small; a large one is an export. */
const LONGEST = 1_000_000;

type Read = typeof readTable;

/** How a file of truths is held against us, told by its form; undefined for any other file. */
export function csvTruth(path: string): ((read: Read) => Promise<FileOutcome>) | undefined {
  if (!/\.(?:json|tsv)$/i.test(path) || statSync(path).size > LONGEST) return undefined;
  const text = readFileSync(path, 'utf8');
  if (isHeaderCases(text)) return async () => headerCases(path, text);
  const truth = parsed(text);
  if (isOutcomeCases(truth)) return (read) => outcomeCases(path, truth, read);
  if (isParityCases(truth)) return async () => parityCases(path, truth);
  return isByteCases(truth) ? async () => byteCases(path, truth) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
