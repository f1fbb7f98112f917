import { z } from 'zod';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';
import type { ReadTable } from './read-table.ts';

/** Texts, each with whether a reader takes it: `accepted`, or one of several ways to refuse it. */
const outcomeForm = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      csv: z.string(),
      expected: z.union([z.string(), z.record(z.string(), z.string())]),
    }),
  ),
});
type OutcomeCases = z.output<typeof outcomeForm>;
type Case = OutcomeCases['cases'][number];

export function isOutcomeCases(truth: unknown): truth is OutcomeCases {
  return outcomeForm.safeParse(truth).success;
}

/** Where we read a broken text on purpose, and where theirs asks for more than a table needs. */
export async function outcomeCases(
  file: string,
  { cases }: OutcomeCases,
  read: (name: string, bytes: Uint8Array) => Promise<ReadTable>,
): Promise<FileOutcome> {
  const disagreements: Disagreement[] = [];
  for (const one of cases) {
    const ours = outcomeOf(await read(`${one.id}.csv`, new TextEncoder().encode(one.csv)));
    const theirs = isAccepted(one) ? 'accepted' : 'refused';
    if (ours === theirs) continue;
    const reason =
      theirs === 'refused'
        ? 'what can be read of a broken table is read, and its broken rows are named'
        : undefined;
    disagreements.push({ file, what: one.id, ours, theirs, ...(reason && { reason }) });
  }
  return {
    outcome: 'read',
    compared: cases.length,
    agreed: cases.length - disagreements.length,
    disagreements,
  };
}

function isAccepted({ expected }: Case): boolean {
  const all = typeof expected === 'string' ? [expected] : Object.values(expected);
  return all.every((one) => one === 'accepted');
}

function outcomeOf({ kind, findings }: ReadTable): 'accepted' | 'refused' {
  if (typeof kind === 'string') return 'refused';
  const isDoubtful = findings.some((finding) => finding.type === 'table' && !finding.table.sure);
  return isDoubtful || findings.some(({ type }) => type === 'bad') ? 'refused' : 'accepted';
}
