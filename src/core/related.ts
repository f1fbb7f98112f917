/** Somebody who belongs to a person, as a card keeps it: `spouse: Ada Lovelace`. */
export type Related = { readonly as: string; readonly name: string };

/** What stands where a source does not say how two people belong together. */
export const RELATED_ANYHOW = 'related';

/** A word or some; what is longer says more than what somebody is to another. */
const LONGEST_AS = 60;

export function relatedText({ as, name }: Related): string {
  const plainAs = as.replace(/[:\s]+/g, ' ').trim();
  return `${plainAs.slice(0, LONGEST_AS).trim() || RELATED_ANYHOW}: ${name.trim()}`;
}

export function relatedOf(text: string): Related {
  const end = text.indexOf(': ');
  return end < 0
    ? { as: RELATED_ANYHOW, name: text }
    : { as: text.slice(0, end), name: text.slice(end + 2).trim() };
}
