import type { Day } from '../day.ts';
import type { AskAnswer } from '../matters/ask.ts';
import type { Matter } from '../matters/matter.ts';
import type { AskSituation } from '../network/benefit/ask-situation.ts';
import type { Favour, FavourSize } from '../network/benefit/favour.ts';
import { balance } from '../network/benefit/ledger.ts';
import type { PersonLine } from '../person-line.ts';
import { daysLate } from './open-promises.ts';

/** Everything kept between me and one person that bears on an ask. */
export type BeforeAsk = {
  readonly line: Pick<PersonLine, 'stage' | 'lastDay' | 'usualGapDays' | 'waiting'>;
  readonly size: FavourSize;
  readonly favours: readonly Favour[];
  readonly asks: readonly Pick<Matter<'ask'>, 'day' | 'state' | 'about'>[];
  /** Open ones only. */
  readonly promises: readonly Pick<Matter<'promise'>, 'dueDay' | 'about'>[];
  /** Open ones only. */
  readonly thanks: readonly Pick<Matter<'thanks'>, 'day' | 'about'>[];
};

/** So many things of mine open with them are a lot; any are something. Ours: of their other duties we know nothing. */
const HEAVY_FROM = 3;

export function askSituationOf(before: BeforeAsk, today: Day): AskSituation {
  const { line, size, favours, promises, thanks } = before;
  const mine = promises.filter(({ about }) => about.of === 'me');
  return {
    stage: line.stage,
    size,
    balance: balance(favours, today),
    daysSinceContact: line.lastDay === undefined ? undefined : today - line.lastDay,
    usualGapDays: line.usualGapDays,
    lastAsk: lastAskOf(before.asks, today),
    theirLoad: theirLoad(before),
    promisesOpen: mine.length,
    promisesLate: mine.filter((promise) => daysLate(promise, today) > 0).length,
    thanksDue: thanks.length,
  };
}

/** The last that moved: when it was answered, else when it was asked. An ask that is open has no answer yet. */
function lastAskOf(asks: BeforeAsk['asks'], today: Day): AskSituation['lastAsk'] {
  const past = asks
    .map(({ day, state, about }) => {
      const outcome: AskAnswer = state === 'yes' || state === 'no' ? state : 'no answer';
      const movedOn = outcome === 'no answer' ? day : (about.answeredDay ?? day);
      return { daysAgo: today - movedOn, outcome };
    })
    .filter(({ daysAgo }) => daysAgo >= 0);
  return past.sort((one, other) => one.daysAgo - other.daysAgo)[0];
}

/** What I wait for from them: asks without an answer, and what they promised. */
function theirLoad({ asks, promises }: Pick<BeforeAsk, 'asks' | 'promises'>): AskSituation['theirLoad'] {
  const open =
    asks.filter(({ state }) => state === 'open').length +
    promises.filter(({ about }) => about.of === 'them').length;
  if (open === 0) return undefined;
  return open >= HEAVY_FROM ? 'heavy' : 'usual';
}
