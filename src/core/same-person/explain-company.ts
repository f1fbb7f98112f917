import type { PersonId } from '../ids.ts';
import type { Reason } from '../network/reason.ts';
import { countText } from '../network/time-words.ts';
import { listText } from '../ways/ways-words.ts';
import { bitsOfDays, bitsOfOthers, type CommonCompany } from './common-company.ts';

/** What the company says for one person (amount above 0, in bits) and what against. */
export function explainCompany(
  company: CommonCompany,
  nameOf: (person: PersonId) => string,
): readonly Reason[] {
  const { daysTogether, others } = company;
  const days = `Both stood in one mail or meeting on ${countText(daysTogether, 'day')}.`;
  const names = others.map(({ person }) => nameOf(person));
  return [
    ...(daysTogether === 0 ? [] : [{ says: days, amount: bitsOfDays(company) }]),
    ...(others.length === 0 ? [] : [{ says: othersText(names), amount: bitsOfOthers(company) }]),
  ];
}

const NAMES_SHOWN = 2;

function othersText(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN);
  return `Both were seen with ${listText(more > 0 ? [...shown, countText(more, 'other')] : shown)}.`;
}
