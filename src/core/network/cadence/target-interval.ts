import type { Reason } from '../reason.ts';
import { everyText } from '../time-words.ts';
import { LAYER_INTERVAL_DAYS, LAYER_WORDS, type Layer } from './layer.ts';

/**
 * How often to be in touch with one person, in days. The first that is known decides:
 *
 *   by hand, else the shortest of their circles, else min(layer interval, 2 ḡ), either alone when the other is not known
 *
 * ḡ usual gap of the pair (rhythm.ts). The pair's own rhythm may ask for more than the layer, never for less: who was
 * always in touch weekly is missed after two weeks, wherever they stand. Undefined when nothing asks for contact.
 * Sources: layer intervals as in layer.ts; twice the usual gap is where a reminder still comes early enough (silence
 * beyond eight usual gaps is mostly final: Navarro et al. 2017, EPJ Data Science 6:31). Cost: O(circles).
 */
const USUAL_GAPS = 2;

type Circle = { readonly name: string; readonly intervalDays: number };

export type KnownOfPair = {
  readonly byHandDays?: number;
  /** The named groups of this person that have an interval. */
  readonly circles: readonly Circle[];
  /** Absent while there is no rhythm. */
  readonly usualGapDays?: number;
  readonly layer?: Layer;
};

export type TargetInterval =
  | { readonly days: number; readonly from: 'hand' }
  | { readonly days: number; readonly from: 'circle'; readonly circle: string }
  | { readonly days: number; readonly from: 'rhythm'; readonly usualGapDays: number }
  | { readonly days: number; readonly from: 'layer'; readonly layer: Layer };

export function targetInterval(known: KnownOfPair): TargetInterval | undefined {
  if (known.byHandDays !== undefined) return { days: known.byHandDays, from: 'hand' };
  const circle = shortest(known.circles);
  if (circle) return { days: circle.intervalDays, from: 'circle', circle: circle.name };
  const { usualGapDays, layer } = known;
  const ofLayer = layer === undefined ? Number.POSITIVE_INFINITY : LAYER_INTERVAL_DAYS[layer];
  if (usualGapDays !== undefined && USUAL_GAPS * usualGapDays < ofLayer)
    return { days: USUAL_GAPS * usualGapDays, from: 'rhythm', usualGapDays };
  return layer === undefined ? undefined : { days: ofLayer, from: 'layer', layer };
}

function shortest(circles: readonly Circle[]): Circle | undefined {
  return [...circles].sort(
    (one, other) => one.intervalDays - other.intervalDays || (one.name < other.name ? -1 : 1),
  )[0];
}

/** The amount is the interval in days. */
export function explainInterval(interval: TargetInterval): Reason {
  return { says: intervalText(interval), amount: interval.days };
}

function intervalText(interval: TargetInterval): string {
  const every = `Every ${everyText(interval.days)}`;
  switch (interval.from) {
    case 'hand':
      return `${every}, as you said.`;
    case 'circle':
      return `${every}, as for everybody in ${interval.circle}.`;
    case 'rhythm':
      return `${every} at the latest: you two are usually in touch every ${everyText(interval.usualGapDays)}.`;
    case 'layer':
      return `${every}, as with ${LAYER_WORDS[interval.layer]}.`;
  }
}
