/** What the address of the page may say: whom a user thinks of asking. */
export type GiveView = { readonly ask?: string };

const LONGEST = 300;

/** Reads it out of an address; what makes no sense there is left out. */
export function giveView({ ask }: Readonly<Record<string, unknown>>): GiveView {
  return typeof ask === 'string' && ask.trim() !== '' ? { ask: ask.trim().slice(0, LONGEST) } : {};
}
