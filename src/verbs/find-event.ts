import { type Day, dayText } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { calledByWords } from './find-by-words.ts';

export type EventMatter = Matter<'event'>;

const SHOWN = 8;

type Meant = {
  /** Its id, its name or words of it; the nearest event of all when it is left out. */
  readonly ref: string | undefined;
  /** On which side of today it is looked for first. */
  readonly first: 'coming' | 'past';
  readonly today: Day;
};

/** The event that a user means; of several that are called so the nearest on the side that is asked for. */
export async function findEvent(reader: Reader, { ref, first, today }: Meant): Promise<EventMatter> {
  const events = await reader.matters({ kind: 'event' });
  const meant = ref === undefined ? events : calledByWords(events, ref, ({ about }) => about.name);
  const coming = meant.filter(({ day }) => day >= today).toReversed();
  const past = meant.filter(({ day }) => (first === 'past' ? day <= today : day < today));
  const [event] = first === 'past' ? [...past, ...coming] : [...coming, ...past];
  if (!event) throw new Refusal('matter_not_found', ref ?? 'an event', listed(events));
  return event;
}

function listed(events: readonly EventMatter[]): readonly string[] {
  return events.slice(0, SHOWN).map(({ id, day, about }) => `${id}  ${dayText(day)}  ${about.name}`);
}
