import { type Day, startOfDay } from '../../core/day.ts';
import { shuffled } from './seeded-chance.ts';
import { TALK } from './talk.ts';

export type Talk = keyof typeof TALK;
export type Way = keyof (typeof TALK)[Talk];

export const TALKS: readonly Talk[] = ['work', 'trade', 'own', 'help', 'home', 'other'];
export const WAYS: readonly Way[] = ['mail', 'call', 'meeting', 'message'];

/** Deals out what two people talk about; nothing comes twice before everything has come once. */
export function topicDealer(chance: () => number): (talk: Talk, way: Way) => string {
  const decks = new Map<string, { readonly topics: readonly string[]; dealt: number }>();
  return (talk, way) => {
    const name = `${talk} ${way}`;
    const deck = decks.get(name) ?? { topics: shuffled(topicsOf(talk, way), chance), dealt: 0 };
    decks.set(name, deck);
    deck.dealt += 1;
    return deck.topics[deck.dealt % deck.topics.length] ?? '';
  };
}

function topicsOf(talk: Talk, way: Way): readonly string[] {
  return TALK[talk][way]
    .trim()
    .split('\n')
    .map((topic) => topic.trim());
}

const MONTHS = 'January February March April May June July August September October November December';

/** Fills in the month and the quarter that had just ended on that day. */
export function datedText(text: string, day: Day): string {
  const month = (startOfDay(day).getUTCMonth() + 11) % 12;
  const quarter = ((Math.floor(startOfDay(day).getUTCMonth() / 3) + 3) % 4) + 1;
  return text.replaceAll('{month}', MONTHS.split(' ')[month] ?? '').replaceAll('{quarter}', `Q${quarter}`);
}
