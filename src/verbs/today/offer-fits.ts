import type { HelpMatch } from '../../core/mutual/help-matches.ts';
import { helpText } from '../../core/mutual/help-text.ts';
import type { Store } from '../../core/store.ts';
import { isHidden } from '../../core/today.ts';
import { helpFound } from '../help-found.ts';
import { personOf } from '../shown-goal.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

const URGENCY = 0.45;

/** Somebody whom I can help this week with what I have, or bring together with somebody who can. */
export async function offerFits({ deps: { store }, on }: TodayScene): Promise<readonly PersonItem[]> {
  if (!(await isAnythingNeeded(store))) return [];
  const { matches, everybody } = await helpFound(store, on);
  const mayBeNamed = ({ how, person, fitsWeek }: HelpMatch): boolean =>
    how !== 'receive' && fitsWeek && !isHidden(personOf(everybody, person)?.attention, on);
  const match = matches.find(mayBeNamed);
  if (!match) return [];
  const { why, todo } = helpText(match, (id) => personOf(everybody, id)?.name ?? 'somebody');
  return [
    {
      kind: 'offer',
      urgency: URGENCY,
      subject: match.person,
      person: match.person,
      tell: () => ({ why: why[0] ?? '', todo }),
    },
  ];
}

async function isAnythingNeeded(store: Store): Promise<boolean> {
  const needs = await store.matters({ kind: 'need', state: 'open' });
  return needs.some(({ about }) => about.of === 'them');
}
