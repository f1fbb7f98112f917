import type { Day } from '../day.ts';
import type { Change, ChangedField } from '../matters/change.ts';
import type { Matter } from '../matters/matter.ts';
import { monthText, shortened } from '../today.ts';
import type { ChangingCard } from './card-values.ts';
import { saysValue } from './changes-between.ts';
import { isSlip } from './changes-to-note.ts';
import type { MovedAddress } from './moved-addresses.ts';
import { valueKey } from './value-key.ts';

type NotedChange = Pick<Matter<'change'>, 'day' | 'about'>;

export type BeforeLine = {
  readonly what: ChangedField;
  readonly value: string;
  /** About when it ended; it is seen later than it happens. */
  readonly until: Day;
  readonly says: string;
};

export type Before = {
  readonly noted: readonly NotedChange[];
  readonly moved: readonly MovedAddress[];
  /** What the card shows now: that has not ended. */
  readonly shows: ChangingCard;
};

/** What somebody was before: firms, titles, names and addresses, the last one first, each once. */
export function beforeLines({ noted, moved, shows }: Before): readonly BeforeLine[] {
  const ends = new Map<string, Omit<BeforeLine, 'says'>>();
  for (const { about, day } of noted.toSorted(inOrder)) {
    if (isSlip(about) || saysValue(shows, { what: about.what, to: about.from })) continue;
    ends.set(keyOf(about), { what: about.what, value: about.from, until: day });
  }
  for (const { from, until } of moved)
    ends.set(keyOf({ what: 'address', from }), { what: 'address', value: from, until });
  return [...ends.values()].toSorted(lastFirst).map((line) => ({ ...line, says: saysBefore(line) }));
}

const keyOf = ({ what, from }: Pick<Change, 'what' | 'from'>): string => `${what}\n${valueKey(what, from)}`;

/** The last one of a value stands; one that tells when a field was emptied knows better than the one that filled it. */
function inOrder(one: NotedChange, other: NotedChange): number {
  const emptied = (change: NotedChange): number => (change.about.to === '' ? 1 : 0);
  return emptied(one) - emptied(other) || one.day - other.day;
}

function lastFirst(one: Omit<BeforeLine, 'says'>, other: Omit<BeforeLine, 'says'>): number {
  return other.until - one.until || (keyText(one) < keyText(other) ? -1 : 1);
}

const keyText = ({ what, value }: Pick<BeforeLine, 'what' | 'value'>): string => `${what}\n${value}`;

function saysBefore({ what, value, until }: Omit<BeforeLine, 'says'>): string {
  return `${AS[what]}${shortened(value)} until about ${monthText(until)}`;
}

const AS: Readonly<Record<ChangedField, string>> = {
  organisation: 'at ',
  title: '',
  name: 'called ',
  address: '',
};
