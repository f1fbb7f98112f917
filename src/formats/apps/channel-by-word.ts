import type { Channel } from '../../core/interaction.ts';

const WORDS: readonly (readonly [Channel, RegExp])[] = [
  ['call', /call|phone|video|zoom/i],
  ['mail', /mail/i],
  ['message', /message|text|sms|chat|whatsapp|linkedin|telegram|signal/i],
  ['event', /event|party|conference/i],
  ['meeting', /meet|coffee|lunch|dinner|visit|in.person|hang/i],
];

/** What an app calls a kind of contact; what we do not know is a note, which counts as no contact. */
export function channelByWord(word: string): Channel {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'note';
}
