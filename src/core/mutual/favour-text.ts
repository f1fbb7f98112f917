import type { FavourKind } from '../network/benefit/favour.ts';

/** What was given, after "You gave Ana" and "Ana gave you". */
export const FAVOUR_TEXT: Readonly<Record<FavourKind, string>> = {
  introduction: 'an introduction',
  endorsement: 'a good word',
  advice: 'advice',
  information: 'information',
  referral: 'a referral',
  time: 'time',
  help: 'a hand',
  opportunity: 'an opportunity',
  gift: 'a gift',
  interest: 'interest',
  recognition: 'recognition',
  mentoring: 'mentoring',
  comfort: 'comfort',
};
