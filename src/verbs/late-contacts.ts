import type { Day } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import { type PersonDays, trendFrom } from '../core/review/week-trend.ts';
import type { Reader } from '../core/store.ts';

/** With whom I was in touch in the weeks of the trend, and on which days; each day counts once for each person. */
export async function lateContacts(
  reader: Reader,
  { people, numberOf }: Everybody,
  today: Day,
): Promise<readonly PersonDays[]> {
  const from = trendFrom(today);
  const found: PersonDays[] = [];
  for await (const { person: id, days: all } of reader.allContactDays()) {
    const person = people[numberOf.get(id) ?? -1];
    if (!person || person.isMe || (person.lastDay ?? 0) < from) continue;
    const late = all.filter(({ day }) => day >= from && day <= today).map(({ day }) => day);
    if (late.length > 0) found.push({ person, days: [...new Set(late)] });
  }
  return found;
}
