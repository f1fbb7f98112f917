import { statSync } from 'node:fs';
import { type GuardedThread, guardedThread } from '../measure/guarded-thread.ts';
import type { CorpusKind, Disagreement, FileOutcome } from './corpus-kind.ts';

/** A file that never ends is waited for so long. */
const LONGEST_MS = 30_000;
/** One second for each begun 100 kB. */
const BYTES_A_SECOND = 100_000;

export type Reason = { readonly reason: string; readonly files: readonly string[] };

export type KindReport = {
  readonly kind: string;
  readonly files: number;
  readonly read: number;
  readonly refused: readonly Reason[];
  readonly crashed: readonly Reason[];
  readonly slow: readonly { readonly file: string; readonly milliseconds: number }[];
  readonly compared: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
};

type Outcome = FileOutcome & {
  readonly file: string;
  readonly milliseconds: number;
  readonly isSlow: boolean;
};

/** Reads every file of a kind in a thread that can be ended, so that a hang is a finding and not the end. */
export async function kindReport(
  kind: Pick<CorpusKind, 'kind'>,
  files: readonly string[],
  thread: URL,
): Promise<KindReport> {
  const reader = guardedThread<string, FileOutcome>(thread, kind.kind);
  const outcomes: Outcome[] = [];
  try {
    for (const file of files) outcomes.push(await outcomeOf(file, reader));
  } finally {
    await reader.end();
  }
  return summed(kind.kind, outcomes);
}

async function outcomeOf(file: string, reader: GuardedThread<string, FileOutcome>): Promise<Outcome> {
  const answer = await reader.ask(file, LONGEST_MS);
  if (answer === 'no end') {
    return { file, outcome: 'crashed', reason: 'never ends', milliseconds: LONGEST_MS, isSlow: true };
  }
  if (answer instanceof Error) {
    return { file, outcome: 'crashed', reason: answer.message, milliseconds: 0, isSlow: false };
  }
  const { milliseconds, reply } = answer;
  const seconds = Math.max(1, Math.ceil((reply.bytes ?? statSync(file).size) / BYTES_A_SECOND));
  return { ...reply, file, milliseconds, isSlow: milliseconds > 1000 * seconds };
}

function summed(kind: string, outcomes: readonly Outcome[]): KindReport {
  const sum = (of: (one: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    kind,
    files: outcomes.length,
    read: sum(({ outcome }) => (outcome === 'read' ? 1 : 0)),
    refused: reasons(outcomes.filter(({ outcome }) => outcome === 'refused')),
    crashed: reasons(outcomes.filter(({ outcome }) => outcome === 'crashed')),
    slow: outcomes
      .filter(({ isSlow }) => isSlow)
      .map(({ file, milliseconds }) => ({ file, milliseconds: Math.round(milliseconds) })),
    compared: sum(({ compared = 0 }) => compared),
    agreed: sum(({ agreed = 0 }) => agreed),
    disagreements: outcomes.flatMap(({ disagreements = [] }) => disagreements),
  };
}

function reasons(outcomes: readonly Outcome[]): readonly Reason[] {
  const files = new Map<string, string[]>();
  for (const { reason = 'no reason given', file } of outcomes) {
    files.set(reason, [...(files.get(reason) ?? []), file]);
  }
  return [...files].map(([reason, those]) => ({ reason, files: those }));
}
