import type { PeopleOrder } from '../../core/person-line.ts';
import type { Source } from '../../core/source-record.ts';

/** What the list of people shows; it stands in the address, so that it can be kept and shared. */
export type PeopleView = {
  readonly search?: string;
  readonly order?: PeopleOrder;
  readonly source?: Source;
  readonly silentFor?: number;
};

/** Some of a view, said anew; `undefined` takes a filter off. */
export type ViewChange = { readonly [Field in keyof PeopleView]?: PeopleView[Field] | undefined };

type Known = { readonly orders: readonly PeopleOrder[]; readonly sources: readonly Source[] };

/** Reads a view out of an address; what makes no sense there is left out. */
export function peopleView(said: Readonly<Record<string, unknown>>, { orders, sources }: Known): PeopleView {
  const search = typeof said['search'] === 'number' ? String(said['search']) : said['search'];
  const order = orders.find((one) => one === said['order']);
  const source = sources.find((one) => one === said['source']);
  const days = Number(said['silentFor']);
  return {
    ...(typeof search === 'string' && search !== '' && { search: search.slice(0, 200) }),
    ...(order && order !== 'strength' && { order }),
    ...(source && { source }),
    ...(Number.isInteger(days) && days > 0 && { silentFor: days }),
  };
}
