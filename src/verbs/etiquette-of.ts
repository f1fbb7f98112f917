import { z } from 'zod';
import { mannersLines } from '../core/brief.ts';
import { customsOf, customText } from '../core/customs-of.ts';
import { type Day, dayText } from '../core/day.ts';
import type { WholePerson } from '../core/everybody.ts';
import { HOLIDAY_AHEAD_DAYS, holidaysSaid } from '../core/holidays.ts';
import type { PersonId } from '../core/ids.ts';
import { joinedManners } from '../core/matters/joined-manners.ts';
import type { Manners } from '../core/matters/manners.ts';
import { holidayCalendar } from '../formats/holidays/holiday-calendar.ts';
import { localDayIn, localTime } from './local-time.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

/** What to mind with somebody, shown before one meets them or asks them for something. */
export const etiquetteView = z.object({
  manners: z
    .array(z.object({ label: z.string(), text: z.string() }))
    .describe('how they like to be met, each with its label'),
  customs: z
    .array(z.object({ kind: z.string(), note: z.string(), says: z.string() }))
    .describe('your own notes on their field and their country'),
  holidays: z
    .array(z.object({ day: z.string(), name: z.string(), says: z.string() }))
    .describe('the public holiday there is today in their country, and the next within a fortnight'),
});

type Whose = { readonly person: PersonId; readonly kinds: WholePerson['kinds'] };

export async function etiquetteOf(
  { person, kinds }: Whose,
  deps: Deps,
): Promise<z.input<typeof etiquetteView>> {
  const { store } = deps;
  const [kept, customs] = await Promise.all([
    store.matters({ kind: 'manners', person }),
    store.matters({ kind: 'custom' }),
  ]);
  const manners = joinedManners(kept);
  const noted = customs.map(({ about }) => about);
  return {
    manners: mannersShown(manners, deps.now()),
    customs: customsOf(kinds, noted).map((one) => ({
      kind: one.kind,
      note: one.note,
      says: customText(one),
    })),
    holidays: kinds.place === undefined ? [] : await holidaysShown(kinds.place, manners.zone, deps),
  };
}

/** A time zone is told with what time it is there. */
function mannersShown(manners: Manners, at: Date) {
  const time = manners.zone === undefined ? undefined : localTime(manners.zone, at);
  const zone = time === undefined ? manners.zone : `${manners.zone}, where it is ${time} now`;
  return mannersLines({ ...manners, ...(zone !== undefined && { zone }) }).map(([label, text]) => ({
    label,
    text,
  }));
}

async function holidaysShown(country: string, zone: string | undefined, deps: Deps) {
  const calendar = await holidayCalendar(country);
  if (calendar === undefined) return [];
  const there = dayThere(zone === undefined ? calendar.zones : [zone], deps);
  const holidays = calendar.between(there, (there + HOLIDAY_AHEAD_DAYS) as Day);
  return holidaysSaid(holidays, { country, there, today: today(deps) }).map(({ day, name, says }) => ({
    day: dayText(day),
    name,
    says,
  }));
}

/** In a wide country it may be two days at once; then it is that of the user, if it is one of them. */
function dayThere(zones: readonly string[], deps: Deps): Day {
  const mine = today(deps);
  const days = zones.flatMap((zone) => localDayIn(zone, deps.now()) ?? []);
  return days.includes(mine) ? mine : (days[0] ?? mine);
}
