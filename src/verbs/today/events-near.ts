import { eventNear } from '../../core/today/event-near.ts';
import type { EventMatter } from '../find-event.ts';
import type { OccasionItem, TodayScene } from './today-scene.ts';

type Near = { readonly item: OccasionItem; readonly event: EventMatter };

/** Today before tomorrow, and by the hour. */
function byNearness({ item: one, event: first }: Near, { item: other, event: second }: Near): number {
  const [hour, later] = [first.about.planned?.time ?? '', second.about.planned?.time ?? ''];
  return other.urgency - one.urgency || (`${hour} ${first.id}` < `${later} ${second.id}` ? -1 : 1);
}

/** Events that are near, and those of which it is to be told whom I met. Of the meetings of a calendar one a day, or they would be all. */
export async function eventsNear({ deps, on }: TodayScene): Promise<readonly OccasionItem[]> {
  const open = await deps.store.matters({ kind: 'event', state: 'open' });
  const items = open.flatMap((event) => {
    const near = eventNear(event, on);
    if (!near) return [];
    const { kind, urgency, ...told } = near;
    const item = { kind, urgency, subject: event.id, about: { id: event.id, name: event.about.name }, told };
    return [{ item, event }];
  });
  const [byCalendar] = items.filter(({ event }) => event.about.planned).toSorted(byNearness);
  return items
    .filter(({ event }) => !event.about.planned || event === byCalendar?.event)
    .map(({ item }) => item);
}
