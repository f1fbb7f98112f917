/** What the address of the page may say: whom a user wants to meet, and through whom. */
export type IntroView = { readonly to?: string; readonly through?: string };

const LONGEST = 300;

/** Reads it out of an address; what makes no sense there is left out. */
export function introView(said: Readonly<Record<string, unknown>>): IntroView {
  const [to, through] = [text(said['to']), text(said['through'])];
  return { ...(to !== undefined && { to }), ...(through !== undefined && { through }) };
}

/** A router reads a name that looks like a number as one. */
function text(value: unknown): string | undefined {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && said.trim() !== '' ? said.trim().slice(0, LONGEST) : undefined;
}
