import { dayText } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import type { EventView } from './events-view.ts';
import type { EventMatter } from './find-event.ts';
import { personOf } from './shown-goal.ts';

export function shownEvent(event: EventMatter, everybody: Everybody): EventView {
  const { name, kind, place, others, planned } = event.about;
  const those = (part: 'expected' | 'met'): EventView['met'] =>
    event.people.flatMap((one) => {
      const known = one.part === part ? personOf(everybody, one.person) : undefined;
      return known ? [{ id: known.id, name: known.name }] : [];
    });
  return {
    id: event.id,
    name,
    kind,
    day: dayText(event.day),
    ...(planned?.time !== undefined && { at: planned.time }),
    ...(place !== undefined && { where: place }),
    ...(planned && { calendar: true }),
    told: event.state === 'told',
    expected: those('expected'),
    others: [...others],
    met: those('met'),
  };
}
