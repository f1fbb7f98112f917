import type { WholeBook } from '../../core/outgoing-book.ts';

export type BookPlace = { readonly database: string; readonly book?: string };

/** Everything in a book, read through a connection of its own, which sees one moment however long it takes. */
export function wholeBook({ database, book = 'own' }: BookPlace, now: () => Date): WholeBook {
  return {
    async visit(take) {
      const { visitBook } = await import('./visit-book.ts');
      await visitBook({ database, book }, now, take);
    },
  };
}
