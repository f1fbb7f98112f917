import { readContactFile } from '../../src/cli/contact-file.ts';
import { allContactDays } from '../../src/cli/tie-answers.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { activeDays } from '../../src/core/network/active-day.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';

/** As `lab ties`, by any formula for strength, without knowledge of ties between others. */
export function printVariant(
  line: readonly string[],
  strengthOf: (days: readonly ContactDay[], today: Day) => number,
): void {
  const at = new Date(line[line.indexOf('--at') + 1] ?? '');
  const today = dayOf(at);
  const rows = ['ego,contact,strength,quiet'];
  for (const [ego, others] of allContactDays(readContactFile(line[0] ?? '', at))) {
    for (const [contact, days] of others) {
      rows.push(`${ego},${contact},${strengthOf(days, today)},${chanceOfQuiet(days, today)}`);
    }
  }
  process.stdout.write(`${rows.join('\n')}\n`);
}

/** The formula with k(Δ) = (1 + Δ/30)^-1 and √(out·in) whole. */
export function plainStrength(days: readonly ContactDay[], today: Day): number {
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (const day of activeDays(days, today)) {
    const kept = 1 / (1 + day.ageInDays / 30);
    contact += Math.max(day.out, day.in) * kept;
    outward += day.out * kept;
    inward += day.in * kept;
  }
  return contact + Math.sqrt(outward * inward);
}
