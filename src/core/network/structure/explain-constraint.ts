import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';

/** How many are named. The rest is one sentence, so that the amounts add up. */
const NAMED = 5;

/** Through whom a person is held (constraint.ts): the most first; the amounts add up to C. `names` by place in the row. */
export function explainConstraint(
  names: readonly string[],
  constraintTerms: Float64Array,
): readonly Reason[] {
  const all = constraintTerms.reduce((sum, term) => sum + term, 0);
  const sorted = Array.from(constraintTerms, (amount, place) => ({ name: names[place] ?? '', amount })).sort(
    (one, other) => other.amount - one.amount || (one.name < other.name ? -1 : 1),
  );
  const named = sorted.slice(0, NAMED).map(({ name, amount }) => ({
    says: `About ${percentText(amount / all)} of what ties you to one circle runs through ${name}.`,
    amount,
  }));
  const rest = sorted.slice(NAMED);
  if (rest.length === 0) return named;
  const amount = rest.reduce((sum, one) => sum + one.amount, 0);
  return [
    ...named,
    {
      says: `${rest.length === 1 ? 'One more person' : `${rest.length} more people`}, each a little.`,
      amount,
    },
  ];
}
