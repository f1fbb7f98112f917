import type { Signed } from '../signature/signed.ts';
import type { MailAddress } from './mail-addresses.ts';

/** What a whole mailbox shows about one address; every number counts messages. */
export type AddressTraces = {
  readonly address: string;
  /** Sent by hand, under this address and not written over by a list. */
  byHand: number;
  /** Sent by software, or under a robot's name. */
  byMachine: number;
  /** Sent in bulk to subscribers. */
  inBulk: number;
  /** A list put it into From over somebody else's. */
  writtenOver: number;
  /** Stood in To, Cc or Bcc. */
  received: number;
  /** A list's own headers name it as the list. */
  namedAsList: number;
  /** In how many messages it stands at all, deliveries included. */
  present: number;
  /** Display names and how often: what it calls itself, and what others call it. */
  readonly ownNames: Map<string, number>;
  readonly givenNames: Map<string, number>;
  /** What stood below its letters, by what it says; most addresses never sign. */
  signed?: Map<string, Signed>;
};

export function sentBy(traces: AddressTraces): number {
  return traces.byHand + traces.byMachine + traces.inBulk;
}

/** Whether anything was sent by it or to it, and not only delivered through it. */
export function isCorrespondent(traces: AddressTraces): boolean {
  return sentBy(traces) + traces.received + traces.writtenOver > 0;
}

/** Everybody who stands in the mail, in the order in which they first stood there. */
export type AddressBook = {
  of(address: string): AddressTraces;
  all(): Iterable<AddressTraces>;
};

export function addressBook(): AddressBook {
  const book = new Map<string, AddressTraces>();

  function of(address: string): AddressTraces {
    const known = book.get(address);
    if (known) return known;
    const traces = noTraces(address);
    book.set(address, traces);
    return traces;
  }

  return { of, all: () => book.values() };
}

/** So many names for one address are no names: a form that writes the customer's into its own From. */
const MOST_NAMES = 50;

export function countName(names: Map<string, number>, { name }: MailAddress): void {
  const uses = names.get(name);
  if (uses !== undefined) names.set(name, uses + 1);
  else if (name !== '' && names.size < MOST_NAMES) names.set(name, 1);
}

export function noTraces(address: string): AddressTraces {
  const none = {
    byHand: 0,
    byMachine: 0,
    inBulk: 0,
    writtenOver: 0,
    received: 0,
    namedAsList: 0,
    present: 0,
  };
  return { address, ...none, ownNames: new Map(), givenNames: new Map() };
}
