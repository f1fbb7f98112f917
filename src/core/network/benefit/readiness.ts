import type { Reason } from '../reason.ts';
import type { Stage } from '../stage/stages.ts';
import { type AskChannel, askChannel, askChannelText } from './ask-channel.ts';
import { ASK_RULES, SIZE_TEXT, type Verdict } from './ask-rules.ts';
import { type AskSituation, sizeThatFits } from './ask-situation.ts';
import type { FavourSize } from './favour.ts';

/**
 * Before an ask: ask now, give first, catch up first, or not this person.
 *
 * A table of rules (ask-rules.ts) rather than a sum, because a late promise is not made good by frequent mail, and
 * because the user is to see what to do first. No rule speaking means: ask now. Every situation has an answer.
 * Sources: most people help when asked directly (Flynn, Lake 2008, Journal of Personality and Social Psychology 95:128);
 * exchange that is frequent and balanced serves both (Flynn 2003, Academy of Management Journal 46:539). The limits in
 * days and shares are ours; what came of asks will have to correct them. Cost: O(rules).
 */
export type Readiness = {
  readonly verdict: Verdict;
  /** The rule that decided. */
  readonly rule: string;
  /** The largest ask that fits at present. */
  readonly fits: FavourSize;
  readonly channel: AskChannel;
};

export const NOTHING_AGAINST = 'nothing speaks against it';

const STAGE_TEXT: Readonly<Record<Stage, string>> = {
  stranger: 'You have met',
  acquaintance: 'You have met',
  contact: 'You are in touch',
  relationship: 'You know each other well',
  advocate: 'They have stood up for you before',
};

export function readiness(situation: AskSituation): Readiness {
  const rule = ASK_RULES.find(({ applies }) => applies(situation));
  return {
    verdict: rule?.verdict ?? 'ask now',
    rule: rule?.name ?? NOTHING_AGAINST,
    fits: sizeThatFits(situation),
    channel: askChannel(situation),
  };
}

/** What decided (amount 1), then what else to know, then how to ask (amount 0). */
export function explainReadiness(situation: AskSituation): readonly Reason[] {
  const spoken = ASK_RULES.filter(({ applies }) => applies(situation)).map(({ says }) => says(situation));
  const { verdict, fits, channel } = readiness(situation);
  const decisive =
    spoken.length > 0 ? spoken : [`${STAGE_TEXT[situation.stage]}, and nothing stands between you. Ask.`];
  const asides = [
    ...(situation.promisesOpen > situation.promisesLate
      ? ['You have promised them something; keep it in mind.']
      : []),
    ...(verdict === 'not this person'
      ? []
      : [`What fits now is ${SIZE_TEXT[fits]}.`, askChannelText(channel)]),
  ];
  return [...decisive, ...asides].map((says, place) => ({ says, amount: place === 0 ? 1 : 0 }));
}
