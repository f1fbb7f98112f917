import { tendingCost } from '../../core/today/tending-room.ts';
import { suggestionKind } from '../../core/today.ts';
import { tendText } from '../tend-text.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

/** So that the silence of the closest still stands behind what is due on this very day. */
const LATE_COUNTS = 0.85;
/** Others are named for another reason, so more are asked for than there is room. */
const SPARE = 2;

/** Ties that are late, and mails that wait for an answer. */
export async function tiesLate({ deps, on, limit }: TodayScene): Promise<readonly PersonItem[]> {
  const { store } = deps;
  const [urgent, budget] = await Promise.all([store.mostUrgent(on, SPARE * limit), store.budget()]);
  return urgent.map((line) => ({
    kind: suggestionKind(line, on),
    urgency: LATE_COUNTS * Math.min(1, line.urgency),
    subject: line.id,
    cost: tendingCost(line, budget),
    person: line.id,
    tell: (known) => tendText(known, deps, on),
  }));
}
