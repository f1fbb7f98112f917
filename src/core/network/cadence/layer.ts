/**
 * The layers of a personal network, named by how many people stand in them, the inner ones counted in.
 *
 *   n = 5, 15, 50, 150, each about three times the one before; to be in touch every 7, 30, 180, 365 days at the least
 *
 * Sources: sizes from Zhou, Sornette, Hill, Dunbar 2005 (Proc. R. Soc. B 272:439), found again in calls by Mac Carron,
 * Kaski, Dunbar 2016 (Social Networks); weekly, monthly and yearly contact from Sutcliffe et al. 2012 (British
 * Journal of Psychology 103:149). Half a year for the 50 lies between their neighbours and is set by us.
 */
export const LAYERS = [5, 15, 50, 150] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_INTERVAL_DAYS: Readonly<Record<Layer, number>> = { 5: 7, 15: 30, 50: 180, 150: 365 };

/** How a layer is called in a sentence. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  5: 'your closest five',
  15: 'your fifteen close ones',
  50: 'your fifty friends',
  150: 'the hundred and fifty you know well',
};

/** True when `one` lies further in than `other`; no layer at all lies outside of all. */
export function isInside(one: Layer | undefined, other: Layer | undefined): boolean {
  return (one ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY);
}
