import type { OwnerGuess } from '../../core/ports.ts';
import { type AddressTraces, isCorrespondent, sentBy } from './address-traces.ts';
import type { KindOf } from './kind-rules.ts';
import { bestName } from './mail-record.ts';

/** An owner stands in most of the mailbox: only mail through lists and in blind copy does not name its reader. */
const LEAST_PRESENCE = 0.5;
/** When the next address stands and sends this much of what the first does, we ask. */
const CLOSE = 0.75;

const weight = (traces: AddressTraces): number => traces.present + sentBy(traces);

/** Who a mailbox seems to belong to. Undefined when no person stands in it. */
export function ownerGuess(
  addresses: readonly AddressTraces[],
  messages: number,
  kindOf: KindOf,
): OwnerGuess | undefined {
  const [first, second] = addresses
    .filter((traces) => isCorrespondent(traces) && kindOf(traces) === 'person')
    .toSorted((a, b) => weight(b) - weight(a) || (a.address < b.address ? -1 : 1));
  if (!first) return undefined;
  const isFar = second === undefined || weight(second) < CLOSE * weight(first);
  return {
    address: first.address,
    name: bestName(first),
    sent: sentBy(first),
    messages,
    sure: isFar && first.present >= LEAST_PRESENCE * messages,
  };
}
