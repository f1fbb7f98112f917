import type { Card } from '../core/card.ts';
import type { PersonId } from '../core/ids.ts';
import { YEARLY_DAYS } from '../core/matters/yearly-day.ts';
import type { Writer } from '../core/store.ts';
import { yearlyPlace } from '../core/today/yearly-day.ts';
import { birthday } from '../formats/identity/birthday.ts';

/** Notes which days of a card come round each year, so that Today finds them without reading every card. */
export async function noteYearlyDays(
  writer: Writer,
  person: PersonId,
  card: Pick<Card, 'birthday' | 'anniversary'>,
): Promise<void> {
  for (const what of YEARLY_DAYS) {
    const place = yearlyPlace(birthday(card[what] ?? '') ?? '');
    if (!place) continue;
    const noted = await writer.matters({ kind: 'yearlyDay', state: place.state, person });
    if (noted.some(({ about }) => about.what === what)) continue;
    const people = [{ part: 'with', person }];
    await writer.addMatter<'yearlyDay'>({ kind: 'yearlyDay', ...place, people, about: { what } });
  }
}
