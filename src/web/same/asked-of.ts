/** About whom it is asked; it stands in the address, so that the page of a person can lead here. */
export type AskedOf = { readonly person?: string };

const LONGEST_ID = 100;

/** A router reads an id that looks like a number as one. */
export function askedOf({ person }: Readonly<Record<string, unknown>>): AskedOf {
  const said = typeof person === 'number' ? String(person) : person;
  const isId = typeof said === 'string' && said !== '' && said.length <= LONGEST_ID;
  return isId ? { person: said } : {};
}
