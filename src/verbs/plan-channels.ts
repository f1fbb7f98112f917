import type { Day } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import type { Channel } from '../core/interaction.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import type { KeptPerson } from '../core/plan-of-weeks.ts';
import type { Reader } from '../core/store.ts';
import { usualChannel } from '../core/usual-channel.ts';

type Channels = ReadonlyMap<PersonId, Channel | undefined>;

/** As long as nothing in the book changes, the days need not be read again. */
const READ_BEFORE = new WeakMap<Everybody, Channels>();

/** From so many people on, one pass over the days of all is quicker than asking for each. */
const MANY = 300;

/** How the user and each of these people are mostly in touch. */
export async function usualChannels(
  kept: readonly KeptPerson[],
  { store, everybody, today }: { store: Reader; everybody: Everybody; today: Day },
): Promise<Channels> {
  const before = READ_BEFORE.get(everybody);
  if (before && kept.every(({ person }) => before.has(person.id))) return before;
  const ids = new Set(kept.map(({ person }) => person.id));
  const days = ids.size < MANY ? await daysOfEach(ids, store) : await daysOfAll(ids, store);
  const channels = new Map([...ids].map((id) => [id, usualChannel(days.get(id) ?? [], today)]));
  READ_BEFORE.set(everybody, channels);
  return channels;
}

type DaysOf = ReadonlyMap<PersonId, readonly ContactDay[]>;

async function daysOfEach(ids: ReadonlySet<PersonId>, store: Reader): Promise<DaysOf> {
  return new Map(await Promise.all([...ids].map(async (id) => [id, await store.contactDays(id)] as const)));
}

async function daysOfAll(ids: ReadonlySet<PersonId>, store: Reader): Promise<DaysOf> {
  const found = new Map<PersonId, readonly ContactDay[]>();
  for await (const { person, days } of store.allContactDays()) if (ids.has(person)) found.set(person, days);
  return found;
}
