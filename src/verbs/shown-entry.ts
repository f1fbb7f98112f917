import { dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { TimelineEntry } from '../core/store.ts';
import { localDay } from './shown.ts';
import type { Deps } from './verb.ts';
import type { EntryView } from './views.ts';

/** One line of a timeline, its direction seen from me. */
export function shownEntry(entry: TimelineEntry, me: PersonId | undefined, deps: Deps): EntryView {
  const roles = new Map(entry.participants.map(({ recordId, role }) => [recordId, role]));
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    day: dayText(localDay(entry.at, deps)),
    channel: entry.channel,
    direction: directionSeenBy(me, entry),
    about: entry.about,
    source: entry.source,
    recipients: entry.recipients,
    people: entry.people.map(({ recordId, personId, name }) => ({
      ...(personId && { id: personId }),
      name,
      role: roles.get(recordId) ?? 'mentioned',
    })),
  };
}

function directionSeenBy(me: PersonId | undefined, entry: TimelineEntry): EntryView['direction'] {
  const mine = new Set(
    entry.people.filter(({ personId }) => personId === me).map(({ recordId }) => recordId),
  );
  const roles = entry.participants.filter(({ recordId }) => mine.has(recordId)).map(({ role }) => role);
  if (me === undefined || roles.length === 0) return 'others';
  if (roles.includes('with')) return 'both';
  return roles.includes('from') ? 'out' : 'in';
}
