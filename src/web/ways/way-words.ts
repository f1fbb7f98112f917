import { percentText } from '../../core/network/percent-text.ts';
import type { WaysView, WayView } from '../../verbs/ways-view.ts';

/** What a way is sought for, as the two sides of the switch. */
export const PURPOSE_WORDS = { act: 'Who will act for you', news: 'Who may have news' } as const;

type Step = WayView['steps'][number];
type Reason = Step['reasons'][number];

/** What is seen or said of a tie; what else there is of a step explains its chance. */
const EVIDENCE = new Set(['tie', 'seen', 'said', 'organisation']);

export function evidenceOf({ reasons }: Step): readonly Reason[] {
  return reasons.filter(({ term }) => EVIDENCE.has(term));
}

export function chanceReasons({ reasons }: Step): readonly Reason[] {
  return reasons.filter(({ term }) => !EVIDENCE.has(term));
}

/** "A slim chance." */
export function chanceSentence({ chanceWord }: Pick<WayView, 'chanceWord'>): string {
  return `A ${chanceWord} chance.`;
}

/** The figure behind the word, and what it is worth. */
export function chanceFigure({ chance, steps }: Pick<WayView, 'chance' | 'steps'>): string {
  const whole = steps.length > 1 ? 'Step times step that comes to' : 'That comes to';
  return `${whole} ${chance === 0 ? 'next to nothing' : percentText(chance)}. It tells which way is better than another; nobody has measured it.`;
}

/** The best way, and the ways that share nobody with each other. */
export type WaysInOrder = {
  readonly best: WayView | undefined;
  readonly others: readonly WayView[];
  /** Whether the others share nobody with the best one either. */
  readonly isBestApart: boolean;
};

/** The best way is often one of those that share nobody; it is told once. */
export function waysInOrder({ best, apart }: Pick<WaysView, 'best' | 'apart'>): WaysInOrder {
  const first = best ?? apart[0];
  const others = apart.filter((way) => first === undefined || !isSameWay(way, first));
  return { best: first, others, isBestApart: others.length < apart.length };
}

function isSameWay(one: WayView, other: WayView): boolean {
  return keyOfWay(one) === keyOfWay(other);
}

export function keyOfWay({ people }: Pick<WayView, 'people'>): string {
  return people.map(({ id }) => id).join(' ');
}
