import { Refusal } from '../../core/refusal.ts';
import type { BookDump } from './book-dump.ts';

/** Whether both hold the same in all that is known; strengths change with the day that is looked at. */
export function sameKnowledge(one: BookDump, other: BookDump): boolean {
  return one.tables.every(({ isKnown, sha256 }, at) => !isKnown || sha256 === other.tables[at]?.sha256);
}

/** A copy that is not the original to the last letter must not be kept. */
export function refuseDifference(sent: BookDump, arrived: BookDump): void {
  for (const [at, { table, rows, sha256 }] of sent.tables.entries()) {
    const there = arrived.tables[at];
    if (there?.rows !== rows)
      throw new Refusal('copy_differs', `Of ${rows} rows of "${table}", ${there?.rows ?? 0} arrived.`);
    if (there.sha256 !== sha256)
      throw new Refusal('copy_differs', `The rows of "${table}" arrived otherwise than they were sent.`);
  }
}
