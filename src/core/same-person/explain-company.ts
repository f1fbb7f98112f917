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
  const { daysTogether, others, rarest } = company;
  const together = `Both stood in one mail or meeting on ${countText(daysTogether, 'day')}.`;
  const more = others - rarest.length;
  const named = [...new Set(rarest.map(nameOf)), ...(more > 0 ? [countText(more, 'other')] : [])];
  return [
    ...(daysTogether === 0 ? [] : [{ says: together, amount: bitsOfDays(company) }]),
    ...(others === 0
      ? []
      : [{ says: `Both were seen with ${listText(named)}.`, amount: bitsOfOthers(company) }]),
  ];
}
