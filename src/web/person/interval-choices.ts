import { everyText } from '../../core/network/time-words.ts';

export type IntervalChoice = { readonly every: string; readonly label: string };

const USUAL_DAYS = [7, 14, 30, 91, 182, 365];

/** How often one may want to be in touch; what was said by hand is among them, and what is meant without saying. */
export function intervalChoices(
  saidDays: number | undefined,
  meantDays: number | undefined,
): readonly IntervalChoice[] {
  const days = [...new Set([...USUAL_DAYS, ...(saidDays === undefined ? [] : [saidDays])])].sort(
    (one, other) => one - other,
  );
  const meant = saidDays === undefined && meantDays !== undefined ? ` (every ${everyText(meantDays)})` : '';
  return [
    { every: 'auto', label: `as it suits you two${meant}` },
    ...days.map((one) => ({ every: String(one), label: `every ${everyText(one)}` })),
  ];
}
