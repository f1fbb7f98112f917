import { type AskSituation, isLongSilence } from './ask-situation.ts';

export type AskChannel = 'face to face' | 'call' | 'as usual';

/**
 * How to ask. Strangers asked face to face say yes more often than one expects, by as much as half (Flynn, Lake 2008,
 * Journal of Personality and Social Psychology 95:128); asked by mail, more seldom than one expects (Roghanizad, Bohns
 * 2017, Journal of Experimental Social Psychology, doi 10.1016/j.jesp.2016.10.002). So a cold or big ask is made face to
 * face. That a call stands between the two is our assumption, and that it also holds among those who know each other.
 */
export function askChannel(situation: AskSituation): AskChannel {
  const { stage, size } = situation;
  const isCold = stage === 'stranger' || stage === 'acquaintance';
  if (isCold || size === 'big') return 'face to face';
  return size === 'small' && !isLongSilence(situation) ? 'as usual' : 'call';
}

const CHANNEL_TEXT: Readonly<Record<AskChannel, string>> = {
  'face to face':
    'Ask face to face, or call if you cannot meet: people say yes more often than one thinks when asked in person, and less often by mail.',
  call: 'Call, or ask when you meet; a mail is easy to put aside.',
  'as usual': 'Ask the way you usually talk; a line is enough.',
};

export function askChannelText(channel: AskChannel): string {
  return CHANNEL_TEXT[channel];
}
