import type { Day } from '../day.ts';

/** On which days somebody wrote from an address: the first and the last. */
export type AddressDays = { readonly address: string; readonly first: Day; readonly last: Day };

/** That they write from another address since; the old one was of use until this day. */
export type MovedAddress = {
  readonly from: string;
  readonly to: string;
  readonly until: Day;
  readonly since: Day;
};

/** Ours: a month of writing from neither. Who writes from two addresses by turns has moved nowhere. */
const GAP_DAYS = 30;

/** Each address that was left for another, which came into use a month later or more; the next one that did. */
export function movedAddresses(all: readonly AddressDays[]): readonly MovedAddress[] {
  const byFirst = all.toSorted(
    (one, other) => one.first - other.first || (one.address < other.address ? -1 : 1),
  );
  return byFirst.flatMap(({ address, last }) => {
    const next = byFirst.find(({ first }) => first - last >= GAP_DAYS);
    return next ? [{ from: address, to: next.address, until: last, since: next.first }] : [];
  });
}
