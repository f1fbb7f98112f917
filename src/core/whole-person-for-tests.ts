import { type Day, dayOf } from './day.ts';
import type { WholePerson } from './everybody.ts';
import { personId } from './ids.ts';

export const TODAY = dayOf(new Date('2026-06-15T00:00:00Z'));
export const daysAgo = (days: number): Day => (TODAY - days) as Day;

/** An invented person of whom nothing is known but what a test says. */
export function wholePerson(id: string, known: Partial<WholePerson> = {}): WholePerson {
  return {
    id: personId(id),
    name: `Person ${id}`,
    sources: [],
    records: 1,
    isMe: false,
    strength: 0,
    shown: 0,
    activeDays: 0,
    acquaintance: 0,
    stage: 'stranger',
    known: 'nothing',
    urgency: 0,
    kinds: {},
    ...known,
  };
}
