import { eventNear } from '../../core/today/event-near.ts';
import type { OccasionItem, TodayScene } from './today-scene.ts';

/** Events that are near, and those of which it is to be told whom I met. */
export async function eventsNear({ deps, on }: TodayScene): Promise<readonly OccasionItem[]> {
  const open = await deps.store.matters({ kind: 'event', state: 'open' });
  return open.flatMap((event) => {
    const near = eventNear(event, on);
    if (!near) return [];
    const { kind, urgency, ...told } = near;
    return [{ kind, urgency, subject: event.id, about: { id: event.id, name: event.about.name }, told }];
  });
}
