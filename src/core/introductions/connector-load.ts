import type { Day } from '../day.ts';
import type { PersonId } from '../ids.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import type { Reason } from '../network/reason.ts';
import { countText } from '../network/time-words.ts';
import { askOfIntroduction } from './ask-of-introduction.ts';
import { introductionState, isClosed } from './introduction-state.ts';

/** For so long an ask makes the next one harder, as in ways/broker-limits.ts. */
const LATELY_DAYS = 90;

export type KeptOfConnectors = {
  readonly asks: readonly Matter<'ask'>[];
  readonly introductions: readonly Matter<'introduction'>[];
  /** The open ones. */
  readonly promises: readonly Matter<'promise'>[];
};

/** What somebody does or did for me lately, so that the same one is not asked for everything. */
export function connectorLoad(kept: KeptOfConnectors, person: PersonId, today: Day): readonly Reason[] {
  const isLate = ({ day }: { readonly day: Day }): boolean => day > today || day < today - LATELY_DAYS;
  const asks = kept.asks.filter((ask) => personWith(ask) === person && !isLate(ask)).length;
  const under = kept.introductions.filter(
    (one) => personWith(one, 'connector') === person && !isClosed(one) && introductionState(one) !== 'idea',
  ).length;
  const promises = kept.promises.filter(
    (one) => personWith(one) === person && one.about.of === 'them',
  ).length;
  return [
    ...reason(asks, `You asked them for ${countText(asks, 'thing')} in the last three months.`),
    ...reason(under, `They have ${countText(under, 'introduction')} under way for you.`),
    ...reason(
      promises,
      `They promised you ${countText(promises, 'thing')} that ${promises === 1 ? 'is' : 'are'} still to come.`,
    ),
  ];
}

/** In one sentence, by the sum of what is told. */
export function loadText(reasons: readonly Reason[], name: string): string {
  const sum = reasons.reduce((total, { amount }) => total + amount, 0);
  if (sum === 0) return `You have asked nothing of ${name} lately.`;
  return sum < 3
    ? `You have asked a little of ${name} lately.`
    : `You have asked much of ${name} lately. Give first, or ask somebody else.`;
}

function reason(amount: number, says: string): readonly Reason[] {
  return amount > 0 ? [{ says, amount }] : [];
}

/** Each ask and each introduction that was asked for, as what makes the next one harder. */
export function askedOfConnectors({
  asks,
  introductions,
}: Omit<KeptOfConnectors, 'promises'>): readonly Pick<Matter<'ask'>, 'day' | 'people'>[] {
  return [...asks, ...introductions.flatMap((one) => askOfIntroduction(one, '') ?? [])];
}
