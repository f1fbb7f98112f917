import { type Day, dayText } from '../../core/day.ts';

const RESTS = [
  { label: 'A day', days: 1 },
  { label: 'A week', days: 7 },
  { label: 'Two weeks', days: 14 },
  { label: 'A month', days: 30 },
] as const;

/** How long somebody may rest, each with the day they come back on. */
export function snoozeDays(today: Day): readonly { readonly label: string; readonly until: string }[] {
  return RESTS.map(({ label, days }) => ({ label, until: dayText((today + days) as Day) }));
}
