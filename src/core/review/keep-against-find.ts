import type { Day } from '../day.ts';
import { percentText } from '../network/percent-text.ts';
import { countText } from '../network/time-words.ts';
import type { PersonDays } from './week-trend.ts';

/**
 * How contact is shared between keeping and finding: of the contacts of four weeks those with people who were new within
 * a quarter, against the share of the week that is kept free for them (network/cadence/week-budget.ts). One week alone
 * tells too little. The spans are ours. Cost: O(contacts).
 */
export type KeepAgainstFind = {
  readonly contacts: number;
  readonly withNew: number;
  /** Missing without any contact. */
  readonly share?: number;
  readonly meant: number;
  readonly says: string;
};

const LOOKED_AT_DAYS = 28;
const NEW_FOR_DAYS = 90;

export function keepAgainstFind(contacts: readonly PersonDays[], meant: number, today: Day): KeepAgainstFind {
  let [all, withNew] = [0, 0];
  for (const { person, days } of contacts) {
    const count = days.filter((day) => day > today - LOOKED_AT_DAYS && day <= today).length;
    all += count;
    if (person.firstDay !== undefined && person.firstDay > today - NEW_FOR_DAYS) withNew += count;
  }
  const found = { contacts: all, withNew, meant, ...(all > 0 && { share: withNew / all }) };
  return { ...found, says: keepingText(found) };
}

function keepingText({ contacts, withNew, share, meant }: Omit<KeepAgainstFind, 'says'>): string {
  const room = `you keep ${percentText(meant)} of a week for new people`;
  if (share === undefined) return `No contact in the last four weeks; ${room}.`;
  const of = `Of your ${countText(contacts, 'contact')} in the last four weeks`;
  const fresh = withNew === 0 ? 'none was' : withNew === 1 ? 'one was' : `${withNew} were`;
  return `${of}, ${fresh} with people new to you in the last three months (${percentText(share)}); ${room}.`;
}
