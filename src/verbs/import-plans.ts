import { type Day, dayOf, parseDay } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { FoundMeeting, FoundPlan } from '../core/matters/found-plan.ts';
import type { Matter, NewMatter } from '../core/matters/matter.ts';
import type { Identity } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import { emailIdentity } from '../formats/identity/email-identity.ts';
import { ownerOfCalendar } from './calendar-contacts.ts';
import type { ImportTally } from './import-tally.ts';

type Importing = {
  readonly writer: Writer;
  readonly tally: ImportTally;
  readonly offsetMinutes: (at: Date) => number;
  readonly own: readonly Identity[];
  readonly seenAt: Date;
};

/** So many of the next meetings are kept at most. Ours. */
const MOST_PLANNED = 200;

/**
 * Writes what calendars plan as events. What they planned when they were read before is replaced: a meeting that was moved
 * is moved, one that is off or has taken place is gone, and none is doubled. What the user said of one stays.
 */
export async function importPlans(plans: readonly FoundPlan[], importing: Importing): Promise<void> {
  if (plans.length === 0) return;
  const { writer, tally } = importing;
  const events = await writer.matters({ kind: 'event' });
  const before = events.filter(({ about }) => about.planned !== undefined);
  const known = new Map(before.map((event) => [event.about.planned?.key, event]));
  const wanted = await wantedEvents(plans, importing);
  for (const event of wanted.values()) {
    const old = known.get(event.about.planned?.key);
    if (!old) {
      tally.planned.new += 1;
      await writer.addMatter(event);
    } else if (old.state !== 'open' || isSame(old, event)) tally.planned.same += 1;
    else {
      tally.planned.changed += 1;
      await writer.changeMatter({ ...event, id: old.id });
    }
  }
  const isToldAnew = toldAnew(plans);
  for (const event of before) {
    if (event.state !== 'open' || wanted.has(event.about.planned?.key ?? '') || !isToldAnew(event)) continue;
    tally.planned.gone += 1;
    await writer.removeMatter(event.id);
  }
}

/** Whether these calendars would still tell of an event if it were still planned. */
function toldAnew(plans: readonly FoundPlan[]): (event: Matter<'event'>) => boolean {
  const series = new Set(plans.flatMap((plan) => plan.series ?? []));
  const whole = new Set(plans.flatMap((plan) => (plan.series === undefined ? (plan.calendar ?? []) : [])));
  return ({ about: { planned } }) =>
    planned !== undefined &&
    (series.has(planned.series) || (planned.calendar !== undefined && whole.has(planned.calendar)));
}

type Wanted = { readonly plan: FoundPlan; readonly meeting: FoundMeeting };

/** Of all that is planned the next, each once; those where nobody else is expected, or that I have declined, are none. */
async function wantedEvents(
  plans: readonly FoundPlan[],
  { writer, offsetMinutes, own, seenAt }: Importing,
): Promise<ReadonlyMap<string, NewMatter<'event'>>> {
  const all = plans.flatMap((plan) => plan.meetings.map((meeting): Wanted => ({ plan, meeting })));
  const next = all
    .sort((one, other) => (one.meeting.begins < other.meeting.begins ? -1 : 1))
    .slice(0, MOST_PLANNED);
  const me = await ownerOfCalendar(writer, own, seenAt);
  const peopleOf = await peopleBehind(next, writer);
  const events = new Map<string, NewMatter<'event'>>();
  for (const { plan, meeting } of next) {
    const expected = new Set(meeting.people.flatMap((address) => peopleOf(address) ?? []));
    const isDeclined = meeting.absent.some((address) => me !== undefined && peopleOf(address) === me);
    if (me !== undefined) expected.delete(me);
    if (isDeclined || expected.size === 0) continue;
    events.set(meeting.key, eventOf(plan, meeting, { expected: [...expected].sort(), offsetMinutes }));
  }
  return events;
}

async function peopleBehind(
  wanted: readonly Wanted[],
  writer: Writer,
): Promise<(address: string) => PersonId | undefined> {
  const addresses = new Set(wanted.flatMap(({ meeting: { people, absent } }) => [...people, ...absent]));
  const identities = [...addresses].flatMap((address) => emailIdentity(address) ?? []);
  const own = await writer.recordsByKey([...addresses].map((key) => ({ source: 'calendar', key })));
  const others = await writer.recordsByIdentity(identities);
  const byAddress = new Map<string, PersonId>();
  const take = (record: PlacedRecord, address: string): void => {
    if (record.personId !== undefined && !byAddress.has(address)) byAddress.set(address, record.personId);
  };
  for (const record of own) take(record, record.key);
  for (const record of others) for (const { value } of record.identities) take(record, value);
  return (address) => byAddress.get(address);
}

type Told = { readonly expected: readonly PersonId[]; readonly offsetMinutes: (at: Date) => number };

function eventOf(
  { series = '', calendar }: FoundPlan,
  { key, begins, title, place, isRepeated }: FoundMeeting,
  { expected, offsetMinutes }: Told,
): NewMatter<'event'> {
  const name = title || 'Meeting';
  const { day, time } = localBeginning(begins, offsetMinutes);
  return {
    kind: 'event',
    day,
    state: 'open',
    people: expected.map((person) => ({ part: 'expected', person })),
    about: {
      name,
      kind: isRepeated ? name : 'meeting',
      ...(place !== '' && { place }),
      others: [],
      planned: {
        key,
        series,
        ...(calendar !== undefined && { calendar }),
        ...(time !== undefined && { time }),
        isRepeated,
      },
    },
  };
}

/** The day, and the hour by the clock on the wall where the user is. */
function localBeginning(
  begins: string,
  offsetMinutes: (at: Date) => number,
): { readonly day: Day; readonly time?: string } {
  const day = parseDay(begins);
  if (day !== undefined) return { day };
  const at = new Date(begins);
  const local = new Date(at.getTime() + offsetMinutes(at) * 60_000);
  return { day: dayOf(local), time: local.toISOString().slice(11, 16) };
}

function isSame(old: Matter<'event'>, event: NewMatter<'event'>): boolean {
  const said = ({ day, people, about }: NewMatter<'event'>): string => {
    const those = people.filter(({ part }) => part === 'expected').map(({ person }) => person);
    return JSON.stringify([day, those.toSorted(), about.name, about.kind, about.place, about.planned]);
  };
  return said(old) === said(event);
}
