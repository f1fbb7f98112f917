/** The people of the page as rows, whatever part they stand in; where the focus is says which one is meant. */
type RowPerson = { readonly id: string; readonly name: string };

/** Who is in focus, by their name or by anything that belongs to them. */
export function rowInFocus(): RowPerson | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-person]');
  const { person: id, name } = row?.dataset ?? {};
  return id === undefined || name === undefined ? undefined : { id, name };
}

/** Goes up or down by rows; from outside of them to the first. */
export function walkRows(page: HTMLElement | null, by: number): void {
  const names = [...(page?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const here = document.activeElement?.closest('[data-person]')?.querySelector<HTMLElement>('[data-row]');
  const at = here ? names.indexOf(here) : -1;
  const next = at < 0 ? 0 : Math.min(names.length - 1, Math.max(0, at + by));
  names[next]?.focus();
}
