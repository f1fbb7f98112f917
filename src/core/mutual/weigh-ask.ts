import type { Day } from '../day.ts';
import type { Verdict } from '../network/benefit/ask-rules.ts';
import { explainReadiness, type Readiness, readiness } from '../network/benefit/readiness.ts';
import type { Reason } from '../network/reason.ts';
import { shortened } from '../today.ts';
import { askSituationOf, type BeforeAsk } from './ask-situation-of.ts';
import { daysLate } from './open-promises.ts';

/**
 * An ask weighed: the verdict of network/benefit/readiness.ts, the chance of a yes that goes with it, and what to do first.
 * The chances are ours and stand for a start: more than half of those asked directly say yes, strangers too (Flynn, Lake
 * 2008, Journal of Personality and Social Psychology 95:128), and each thing that stands between lowers it. They are
 * written down with every ask that is made, so that what comes of them can correct them.
 */
export type WeighedAsk = Readiness & {
  readonly chance: number;
  readonly reasons: readonly Reason[];
  /** What to do before the ask, each a sentence; empty when there is nothing. */
  readonly first: readonly string[];
};

const CHANCE_OF_YES: Readonly<Record<Verdict, number>> = {
  'ask now': 0.7,
  'catch up first': 0.45,
  'give first': 0.35,
  'not this person': 0.15,
};

export function weighAsk(before: BeforeAsk, name: string, today: Day): WeighedAsk {
  const situation = askSituationOf(before, today);
  const weighed = readiness(situation);
  return {
    ...weighed,
    chance: CHANCE_OF_YES[weighed.verdict],
    reasons: explainReadiness(situation),
    first: whatFirst(before, { name, today, verdict: weighed.verdict }),
  };
}

/** "About 7 in 10": in tenths where that is exact, else in twentieths. */
export function chanceText(chance: number): string {
  const tenths = chance * 10;
  const [count, of] = Math.abs(tenths - Math.round(tenths)) < 1e-9 ? [tenths, 10] : [chance * 20, 20];
  return `We guess that about ${Math.round(count)} in ${of} such asks get a yes; your own asks will tell better.`;
}

type Told = { readonly name: string; readonly today: Day; readonly verdict: Verdict };

const LAST: Readonly<Record<Verdict, (name: string) => string | undefined>> = {
  'ask now': () => undefined,
  'catch up first': (name) =>
    `Write ${name} a few lines or call, without an ask, and come back to it when you have heard from them.`,
  'give first': (name) => `Do ${name} a good turn: something that you have and they need.`,
  'not this person': () => undefined,
};

function whatFirst(before: BeforeAsk, { name, today, verdict }: Told): readonly string[] {
  const late = before.promises.filter((one) => one.about.of === 'me' && daysLate(one, today) > 0);
  const last = LAST[verdict](name);
  return [
    ...late.map(({ about }) => `Keep what you promised ${name}: “${shortened(about.what)}”.`),
    ...before.thanks.map(({ about }) => `Thank ${name} for “${shortened(about.what)}”.`),
    ...(before.line.waiting?.owedBy === 'me' ? [`Answer the last thing ${name} wrote to you.`] : []),
    ...(last === undefined ? [] : [last]),
    ...(verdict !== 'ask now' && before.line.stage === 'stranger'
      ? [`Look for somebody who knows you both and could bring you to ${name}.`]
      : []),
  ];
}
