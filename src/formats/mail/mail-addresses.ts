import { type Address, addressParser } from 'postal-mime';
import { displayName, isViaName } from './display-name.ts';

export type MailAddress = {
  /** In lower case, plus tags kept. */
  readonly address: string;
  /** Decoded and made readable; empty when the header gives none worth showing. */
  readonly name: string;
  /** The header wrote `NAME via LIST`, so the name may be another's than the address. */
  readonly isVia?: true;
};

export type AddressReader = (value: string) => readonly MailAddress[];

/** Characters that make a list of addresses more than names and addresses between commas. */
const NEEDS_PARSER = /["():;\\]/;
const PLAIN = /^([^<>@=]*)<([^<>\s@]+@[^<>\s@]+)>$/;
const BARE = /^[^<>\s@,]+@[^<>\s@,]+$/;
/** RFC 5321 4.5.3.1: a path is at most 256 octets, its angle brackets included. */
const LONGEST_ADDRESS = 254;
/** Few enough that what is forgotten dies young, which keeps memory flat. */
const MOST_REMEMBERED = 3_000;
const LONGEST_REMEMBERED = 2_000;

/**
 * Makes a reader of From, To and Cc fields. It remembers what it has read, because a mailbox holds the same few
 * thousand addresses over and over; only what is not plain goes to the full parser.
 */
export function addressReader(): AddressReader {
  const known = new Map<string, readonly MailAddress[]>();

  function remembered(text: string, read: (text: string) => readonly MailAddress[]): readonly MailAddress[] {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const addresses = read(text);
    // A piece of a header keeps the whole header in memory, so the key is a copy of it.
    known.set(ownCopy(text), addresses);
    return addresses;
  }

  return (value) => {
    if (value === '') return [];
    if (NEEDS_PARSER.test(value)) return remembered(value, parsed);
    if (!value.includes(',')) return remembered(value, onePlain);
    return betweenCommas(value).flatMap((part) => remembered(part, onePlain));
  };
}

/** A piece without an address belongs to the next one: `Lovelace, Ada <ada@x.org>` written without quotes. */
function betweenCommas(value: string): readonly string[] {
  const parts: string[] = [];
  let pending = '';
  for (const piece of value.split(',')) {
    const part = pending + piece;
    pending = piece.includes('@') ? '' : `${part},`;
    if (pending === '') parts.push(part.trim());
  }
  return parts;
}

/** Built anew, so that it does not keep alive the long text that it was cut from. */
function ownCopy(text: string): string {
  return text.split('').join('');
}

function onePlain(text: string): readonly MailAddress[] {
  if (BARE.test(text)) return mailAddress(text, '');
  const plain = PLAIN.exec(text);
  return plain?.[2] ? mailAddress(plain[2], plain[1] ?? '') : parsed(text);
}

function parsed(text: string): readonly MailAddress[] {
  return addressParser(text, { flatten: true }).flatMap(oneParsed);
}

function oneParsed({ address, name }: Address): readonly MailAddress[] {
  const bare = (address ?? '').trim();
  return BARE.test(bare) ? mailAddress(bare, name) : [];
}

function mailAddress(address: string, written: string): readonly MailAddress[] {
  if (address.length > LONGEST_ADDRESS) return [];
  const name = ownCopy(displayName(written));
  return [{ address: ownCopy(address.toLowerCase()), name, ...(isViaName(written) && { isVia: true }) }];
}
