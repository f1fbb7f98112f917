import {
  ASSUMED_BUDGET,
  contactCost,
  keepingRoom,
  roomText,
  type WeekBudget,
} from '../network/cadence/week-budget.ts';
import type { PersonLine } from '../person-line.ts';
import { DAYS_A_WEEK } from '../week-rooms.ts';

/** What a day has room for to tend ties: a seventh of what the week has, said or assumed. */
export function tendingRoom(said: WeekBudget | undefined): number {
  return keepingRoom(said ?? ASSUMED_BUDGET) / DAYS_A_WEEK;
}

/** From here on a call is the fair thing to ask, and no mail; as in today.ts. */
const STRONG = 0.7;

/** What tending somebody takes of it. */
export function tendingCost({ shown }: Pick<PersonLine, 'shown'>, said: WeekBudget | undefined): number {
  return contactCost(shown >= STRONG ? 'call' : 'mail', (said ?? ASSUMED_BUDGET).unit);
}

/** That others would be named if the week had more room, where nobody has said how much it has. */
export function assumedRoomText(): string {
  return `More are late than fit into today: ${roomText(ASSUMED_BUDGET)} a week are assumed, as you have not said what yours has room for. \`mutuals budget --minutes ${ASSUMED_BUDGET.amount}\` says it.`;
}
