import { z } from 'zod';
import { beforeLines } from '../core/changes/before-lines.ts';
import { changingCard } from '../core/changes/card-values.ts';
import { movedAddresses } from '../core/changes/moved-addresses.ts';
import { dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { CHANGED_FIELDS } from '../core/matters/change.ts';
import { personCard } from '../core/person-card.ts';
import type { PlacedRecord } from '../core/store.ts';
import { addressDays } from './address-days.ts';
import type { Deps } from './verb.ts';

const MOST = 12;

export const beforeView = z
  .array(
    z.object({
      what: z.enum(CHANGED_FIELDS),
      value: z.string(),
      until: z.string().describe('about when it ended'),
      says: z.string(),
    }),
  )
  .optional()
  .describe('what they were before: firms, titles, names and addresses, the last one first');

type Shown = { before?: z.input<typeof beforeView> };

/** What somebody was before, as far as it was seen; nothing of those who did not change. */
export async function beforeOf(
  person: PersonId,
  records: readonly PlacedRecord[],
  { store, offsetMinutes }: Pick<Deps, 'store' | 'offsetMinutes'>,
): Promise<Shown> {
  const [noted, days] = await Promise.all([
    store.matters({ kind: 'change', person }),
    addressDays(store, { person, records, offsetMinutes }),
  ]);
  const shows = changingCard(personCard(records));
  const lines = beforeLines({ noted, moved: movedAddresses(days), shows }).slice(0, MOST);
  if (lines.length === 0) return {};
  return { before: lines.map((line) => ({ ...line, until: dayText(line.until) })) };
}
