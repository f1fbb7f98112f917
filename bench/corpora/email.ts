import { readFile } from 'node:fs/promises';
import { emailIdentity } from '../../src/formats/identity/email-identity.ts';
import { addressReader } from '../../src/formats/mail/mail-addresses.ts';
import type { CorpusKind, Disagreement, FileOutcome } from './corpus-kind.ts';
import { type AddressCheck, addressChecks, type HeaderTruth, headerTruths } from './email-truths.ts';

/** Addresses with a verdict on each, and header fields with the addresses in them. What a file is is told by its form. */
export const emailKind: CorpusKind = {
  kind: 'email',
  isMaterial: (path) => /\.(?:xml|jsonl?|txt)$/i.test(path) && !/licen[cs]e|readme|meta\.xml$/i.test(path),
  async read(path) {
    const text = await readFile(path, 'utf8');
    const checks = addressChecks(text);
    const headers = headerTruths(text);
    if (checks.length + headers.length === 0) return { outcome: 'refused', reason: 'no addresses in it' };
    const outcomes = [
      ...checks.map((check) => checked(path, check)),
      ...headers.flatMap((one) => read(path, one)),
    ];
    return summed(outcomes);
  },
};

/** One fact: what differs, or nothing. */
type Fact = Disagreement | undefined;

function summed(facts: readonly Fact[]): FileOutcome {
  const disagreements = facts.filter((fact) => fact !== undefined);
  return {
    outcome: 'read',
    compared: facts.length,
    agreed: facts.length - disagreements.length,
    disagreements,
  };
}

function checked(file: string, { address, isValid, diagnosis }: AddressCheck): Fact {
  const isOurs = emailIdentity(address) !== undefined;
  if (isOurs === isValid) return undefined;
  const reason = reasonOf(diagnosis, isOurs);
  const [ours, theirs] = [isOurs ? 'an address' : 'none', diagnosis];
  return { file, what: JSON.stringify(address), ours, theirs, ...(reason !== undefined && { reason }) };
}

/** Why we take what isemail refuses, or the other way round. */
function reasonOf(diagnosis: string, isOurs: boolean): string | undefined {
  if (isOurs) return TAKEN.find(([part]) => diagnosis.includes(part))?.[1];
  return REFUSED.find(([part]) => diagnosis.includes(part))?.[1];
}

const TAKEN = [
  ['CRLF', 'blanks and ends of lines around an address are no part of it'],
  ['CR_NO_LF', 'ends of lines around an address are no part of it'],
  ['EXPECTING_ATEXT', 'ends of lines around an address are no part of it'],
  ['CONSECUTIVEDOTS', 'mobile telephones in Japan have such addresses'],
  ['DOT_END', 'mobile telephones in Japan have such addresses'],
] as const;

const REFUSED = [
  ['QUOTEDSTRING', 'an empty or escaped local part belongs to nobody whom one writes to'],
  ['ADDRESSLITERAL', 'a number of the network is no address of a person'],
  ['IPV6DEPRECATED', 'a number of the network is no address of a person'],
  ['TLD', 'a domain of one label, or in figures, has no mailboxes that others reach'],
  ['VALID', 'a domain of one label has no mailboxes that others reach'],
  ['CFWS', 'remarks within an address are read in headers of mail, not in address books'],
  ['DEPREC', 'remarks within an address are read in headers of mail, not in address books'],
] as const;

const readAddresses = addressReader();

function read(file: string, { header, addresses }: HeaderTruth): readonly Fact[] {
  const ours = readAddresses(header).map(({ address }) => address.toLowerCase());
  if (addresses === undefined) return [];
  const theirs = addresses.map((address) => address.toLowerCase());
  if (ours.join(' ') === theirs.join(' ')) return [undefined];
  const reason = reasonOfHeader(header, addresses);
  const differing = { file, what: JSON.stringify(header), ours: ours.join(' '), theirs: theirs.join(' ') };
  return [{ ...differing, ...(reason !== undefined && { reason }) }];
}

function reasonOfHeader(header: string, addresses: readonly string[]): string | undefined {
  if (/<(?:https?|ftp|mailto):/i.test(header)) return 'a field of web addresses, not of people';
  if (/<@|\s\.\s?\w|@\w+\s+\.|\([^)]*\)@/.test(header))
    return 'remarks and routes within an address are out of use since 2001';
  return addresses.every(isPlain) ? undefined : 'what is no address by itself is not read as one';
}

const isPlain = (address: string): boolean => emailIdentity(address) !== undefined;
