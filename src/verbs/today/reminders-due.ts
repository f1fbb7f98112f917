import type { Reminder } from '../../core/attention.ts';
import type { Day } from '../../core/day.ts';
import { shortened, spokenDay } from '../../core/today.ts';
import { ofThoseAwake, type PersonItem, type TodayScene, type Told } from './today-scene.ts';

const URGENCY = 0.9;

/** What the user wanted to come back to: the oldest of each person. Being done is no rest: it is still to come. */
export async function remindersDue(scene: TodayScene): Promise<readonly PersonItem[]> {
  const first = new Map<string, Reminder>();
  for (const reminder of await scene.deps.store.remindersDue(scene.on))
    if (!first.has(reminder.person)) first.set(reminder.person, reminder);
  const due = await ofThoseAwake([...first.values()], scene, { done: false });
  return due.map((reminder) => ({
    kind: 'reminder',
    urgency: URGENCY,
    subject: reminder.person,
    person: reminder.person,
    tell: ({ name }) => remind(reminder, name, scene.on),
  }));
}

function remind({ id, day, about }: Reminder, name: string, on: Day): Told {
  return {
    why: `You wanted to come back to this ${day === on ? 'today' : `on ${spokenDay(day, on)}`}: “${shortened(about)}”.`,
    todo: `Follow up with ${name}.`,
    reminder: id,
  };
}
