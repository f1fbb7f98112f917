import type { CalendarEntry } from '../core/calendar-entry.ts';
import { parseDay } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { OutgoingPerson } from '../core/outgoing-person.ts';
import type { OutgoingFile } from '../core/outlet.ts';
import { calendarText } from '../formats/icalendar/calendar-text.ts';
import { type ChosenPerson, outgoingPeople, type WrittenOut } from './export-people.ts';
import { planShow } from './plan-show.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

const WEEKS_AHEAD = 13;
const PLANNED_A_WEEK = 200;

/** Birthdays and other yearly days, what the user wants to come back to, and whom the plan has for the weeks ahead. */
export async function writeCalendar(
  file: OutgoingFile,
  people: readonly ChosenPerson[],
  deps: Deps,
): Promise<WrittenOut> {
  const entries: CalendarEntry[] = [];
  for await (const person of outgoingPeople(people, 'Looking for days', deps)) {
    entries.push(...yearlyDays(person), ...(await reminders(person, deps)));
  }
  entries.push(...(await planned(new Set(people.map(({ id }) => id)), deps)));
  await file.write(calendarText(entries, { name: 'Mutuals', writtenAt: deps.now() }));
  return { people: people.length, items: entries.length };
}

function yearlyDays({ id, card: { name, birthday, anniversary } }: OutgoingPerson): readonly CalendarEntry[] {
  const day = (kind: 'birthday' | 'anniversary', date: string): CalendarEntry => ({
    kind,
    id: `${kind}-${id}`,
    name,
    date,
  });
  return [
    ...(birthday ? [day('birthday', birthday.value)] : []),
    ...(anniversary ? [day('anniversary', anniversary.value)] : []),
  ];
}

async function reminders({ id, card }: OutgoingPerson, { store }: Deps): Promise<readonly CalendarEntry[]> {
  const open = (await store.remindersOf(id)).filter(({ settledAt }) => settledAt === undefined);
  return open.map(({ id: reminder, day, about }) => ({
    kind: 'catch-up',
    id: `reminder-${reminder}`,
    title: `Come back to ${card.name}`,
    day,
    ...(about !== '' && { note: about }),
  }));
}

/** On the first day of the week that the plan has for them. */
async function planned(chosen: ReadonlySet<PersonId>, deps: Deps): Promise<readonly CalendarEntry[]> {
  const on = today(deps);
  const { weeks } = await planShow.run({ weeks: WEEKS_AHEAD, limit: PLANNED_A_WEEK }, deps);
  const ids = new Set<string>(chosen);
  return weeks.flatMap(({ from, contacts }) =>
    contacts
      .filter(({ person }) => ids.has(person.id))
      .map(({ person: { id, name } }): CalendarEntry => {
        const title = `Catch up with ${name}`;
        return { kind: 'catch-up', id: `plan-${from}-${id}`, title, day: parseDay(from) ?? on };
      }),
  );
}
