export const CHANGED_FIELDS = ['organisation', 'title', 'name', 'address'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/**
 * That somebody was said to be one thing and is now said to be another. Its day is the one on which that was seen. It is
 * `open` while it is news and `known` afterwards, or from the start where it only keeps what stood there. `to` is empty
 * where nothing came in its place.
 */
export type Change = { readonly what: ChangedField; readonly from: string; readonly to: string };
