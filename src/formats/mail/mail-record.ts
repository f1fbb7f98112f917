import type { FoundRecord, RecordKind } from '../../core/source-record.ts';
import { emailIdentity } from '../identity/email-identity.ts';
import { joinedSigned, signedCard, signedLine } from '../signature/signed.ts';
import type { AddressTraces } from './address-traces.ts';

const MOST_OTHER_NAMES = 20;

/** What the mail says about one address. The same mail always gives the same record, whatever its order. */
export function mailRecord(traces: AddressTraces, kind: RecordKind): FoundRecord {
  const { address } = traces;
  const name = bestName(traces);
  const names = [...new Set([...traces.ownNames.keys(), ...traces.givenNames.keys()])].toSorted();
  const otherNames = names.filter((other) => other !== name).slice(0, MOST_OTHER_NAMES);
  const identity = emailIdentity(address);
  const signed = kind === 'person' ? joinedSigned([...(traces.signed?.values() ?? [])]) : [];
  return {
    source: 'mail',
    key: address,
    kind,
    card: { name, ...(otherNames.length > 0 && { otherNames }), emails: [address], ...signedCard(signed) },
    identities: identity ? [identity] : [],
    original: [address, ...names, ...signed.map(signedLine)].join('\n'),
  };
}

/** What somebody calls himself counts before what others call him; then the most used, the longest, the alphabet. */
export function bestName({ ownNames, givenNames }: AddressTraces): string {
  const names = [ownNames, givenNames].find((some) => [...some.keys()].some(isWhole)) ?? ownNames;
  let best = '';
  let uses = 0;
  for (const [name, written] of names) {
    const count = isWhole(name) ? written : 0;
    if (count > uses || (count === uses && isBefore(name, best))) [best, uses] = [name, count];
  }
  return best;
}

function isBefore(name: string, other: string): boolean {
  return name.length === other.length ? name < other : name.length > other.length;
}

/** Programs that do not know a letter write `St??phane`. */
function isWhole(name: string): boolean {
  return !/\?\?|\?\p{L}|\ufffd/u.test(name);
}
