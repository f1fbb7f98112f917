import type { OutputOf, Told } from '../api/verb-types.ts';

type Drafts = OutputOf<Told['log.add']>['favours'];
type Draft = Drafts[number];
/** A favour that a noted line seems to tell of, with the one it was with. */
export type FavourOffer = Draft & { readonly person: NonNullable<Draft['person']> };

/** More than two questions after one line are a form. */
const AT_MOST = 2;

/** Those that one word can note: where it is not plain with whom, nothing is asked. */
export function offersOf(favours: Drafts): readonly FavourOffer[] {
  return favours.flatMap(({ person, ...draft }) => (person ? [{ ...draft, person }] : [])).slice(0, AT_MOST);
}

type Words = { readonly asks: string; readonly yes: string };

export function offerWords({ of, person: { name } }: Pick<FavourOffer, 'of' | 'person'>): Words {
  return of === 'me'
    ? { asks: `Did you help ${name}?`, yes: 'Yes, I helped' }
    : { asks: `Did ${name} help you?`, yes: 'Yes, they helped me' };
}

/** What give.note and receive.note are told of it. */
export function offerInput({ person, what, on }: FavourOffer): {
  readonly person: string;
  readonly what: string;
  readonly on?: string;
} {
  return { person: person.id ?? person.name, what, ...(on !== undefined && { on }) };
}
