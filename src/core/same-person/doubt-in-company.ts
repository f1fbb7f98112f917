import { bitsOfDays, bitsOfOthers, type CommonCompany, DAYS_OF_TWO } from './common-company.ts';
import type { Doubt } from './doubts.ts';
import { BITS_WORTH_ASKING } from './verdict.ts';

export type DoubtInCompany<Person> = Doubt<Person> & { readonly company: CommonCompany };

/** Company alone keeps nobody from being asked about; but who was seen together on some days is not sure to be one. */
export function doubtInCompany<Person>(doubt: Doubt<Person>, company: CommonCompany): DoubtInCompany<Person> {
  const bits = doubt.bits + bitsOfDays(company) + bitsOfOthers(company);
  return {
    ...doubt,
    bits: Math.max(BITS_WORTH_ASKING, bits),
    verdict: company.daysTogether >= DAYS_OF_TWO ? 'ask' : doubt.verdict,
    company,
  };
}
