import type { Channel } from '../../core/interaction.ts';
import { CHANNEL_WORDS, TALK_WORDS } from './channel-words.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';
import { anyOf, wordPattern } from './word-pattern.ts';

export type SaidChannel = Span & { readonly channel: Channel };

const ALL = CHANNEL_WORDS.flatMap(([channel, words]) =>
  words.split(',').map((word) => ({ channel, word: word.trim() })),
).filter(({ word }) => word !== '');
const CHANNELS_BY_WORD: ReadonlyMap<string, Channel> = new Map(
  ALL.toReversed().map(({ word, channel }) => [word, channel]),
);
const CHANNEL = wordPattern(anyOf(ALL.map(({ word }) => word).join(',')));
const TALK = wordPattern(anyOf(TALK_WORDS));

/** Every word of a channel in the line, in order; talk of no known kind only when there is nothing closer. */
export function saidChannels(flat: string, languages: readonly Language[]): readonly SaidChannel[] {
  const dutch = languages[0] === 'nl';
  const close = [...flat.matchAll(CHANNEL)]
    // Dutch "met" is "with".
    .filter(([word]) => !(dutch && word === 'met'))
    .map((match) => spanned(match, CHANNELS_BY_WORD.get(match[0]) ?? 'meeting'));
  return close.length > 0 ? close : [...flat.matchAll(TALK)].map((match) => spanned(match, 'meeting'));
}

const spanned = (match: RegExpExecArray, channel: Channel): SaidChannel => ({
  start: match.index,
  end: match.index + match[0].length,
  channel,
});
