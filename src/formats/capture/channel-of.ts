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
/** German writes a thing and its kind as one word: Notartermin, Geschäftsreise; the end tells what it was. */
const COMPOUND_ENDS: readonly (readonly [Exclude<Channel, 'note'>, string])[] = [
  ['call', 'anruf, telefonat, call'],
  ['mail', 'mail, brief, postkarte'],
  ['message', 'nachricht'],
  [
    'event',
    'messe, konferenz, kongress, vortrag, seminar, workshop, tagung, konzert, hochzeit, feier, party, lesung',
  ],
  [
    'meeting',
    'termin, treffen, gesprach, spaziergang, besuch, kaffee, bier, meeting, sitzung, besprechung, fruhstuck, wanderung, runde, fahrt, tour, brunch',
  ],
];
const COMPOUNDS = COMPOUND_ENDS.map(([channel, ends]) => ({
  channel,
  pattern: wordPattern(`[a-z]{3,}-?(?:${anyOf(ends)})`),
}));
const TALK = wordPattern(anyOf(TALK_WORDS));

const LONGEST_LEAD = 40;
const SPOKEN_OF =
  /(?<!\p{L})(?:about|re|regarding|tickets? (?:for|to)|invit\w+ (?:for|to)|ready for|prepar\w+ for|speech for|slides for|notes (?:de|from|of)|uber|wegen|zum thema|au sujet de|a propos de|billets? pour|places? pour|karten fur) ?(?:the|an?|his|her|my|our|their|den|die|das|der|des|dem|ihre?n?|seine?n?|meine?n?|l[ae] ?|les|l'|son|sa|mon|ma|une?|du)? ?$/u;

/** A feast or a meeting that is only spoken of: "rang about the fete", "two tickets for the gala". */
function isSpokenOf({ start, channel }: SaidChannel, flat: string): boolean {
  if (channel !== 'event' && channel !== 'meeting') return false;
  return SPOKEN_OF.test(flat.slice(Math.max(0, start - LONGEST_LEAD), start));
}

/** Every word of a channel in the line, in order; talk of no known kind only when there is nothing closer. */
export function saidChannels(flat: string, languages: readonly Language[]): readonly SaidChannel[] {
  const dutch = languages[0] === 'nl';
  const close = [...flat.matchAll(CHANNEL)]
    // Dutch "met" is "with".
    .filter(([word]) => !(dutch && word === 'met'))
    .map((match) => spanned(match, CHANNELS_BY_WORD.get(match[0]) ?? 'meeting'))
    .filter((said) => !isSpokenOf(said, flat))
    .concat(languages[0] === 'de' ? compoundsIn(flat) : [])
    .sort((one, other) => one.start - other.start);
  return close.length > 0 ? close : [...flat.matchAll(TALK)].map((match) => spanned(match, 'meeting'));
}

function compoundsIn(flat: string): readonly SaidChannel[] {
  return COMPOUNDS.flatMap(({ channel, pattern }) =>
    [...flat.matchAll(pattern)]
      .filter(([word]) => !CHANNELS_BY_WORD.has(word))
      .map((match) => spanned(match, channel)),
  );
}

const spanned = (match: RegExpExecArray, channel: Channel): SaidChannel => ({
  start: match.index,
  end: match.index + match[0].length,
  channel,
});
