import type { Day } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';
import { LAYER_INTERVAL_DAYS, LAYERS, type Layer } from './layer.ts';

/**
 * The innermost layer that somebody is in touch often enough to come into:
 *
 *   days with contact in the year until then >= ⌊1/2 · 365 / interval of the layer⌋      = 26, 6, 1 and 0
 *
 * Five seats are free in every new book; without this the three people in it would be "your closest five" and missed each
 * week. That people of a layer are in touch at its rate, and sink below it otherwise: Sutcliffe et al. 2012 (British
 * Journal of Psychology 103:149). Half of the rate is ours, as mail shows only part of all contact.
 * Days are oldest first. Cost: the days of the year, and no more than 26 of them different.
 */
const YEAR = 365;
const PART_OF_RATE = 1 / 2;
const ENOUGH: ReadonlyMap<Layer, number> = new Map(
  LAYERS.map((layer) => [layer, Math.floor((PART_OF_RATE * YEAR) / LAYER_INTERVAL_DAYS[layer])]),
);
const MOST = ENOUGH.get(LAYERS[0]) ?? 0;

export function innermostByContact(days: readonly ContactDay[], then: Day): Layer {
  const count = daysInYear(days, then);
  return LAYERS.find((layer) => count >= (ENOUGH.get(layer) ?? 0)) ?? LAYERS[3];
}

function daysInYear(days: readonly ContactDay[], then: Day): number {
  let count = 0;
  let last: Day | undefined;
  for (let place = days.length - 1; place >= 0 && count < MOST; place -= 1) {
    const contact = days[place];
    if (!contact || contact.day <= then - YEAR) break;
    if (contact.day > then || contact.weight <= 0 || contact.day === last) continue;
    last = contact.day;
    count += 1;
  }
  return count;
}
