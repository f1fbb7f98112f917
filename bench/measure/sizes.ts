import type { Busy } from '../books/busy-users.ts';
import type { Bench } from './bench.ts';

type Sizes = {
  readonly people: number;
  readonly requests: number;
  readonly refreshes: number;
  readonly starts: number;
  readonly mailboxBytes: number;
  /** A mailbox small enough to be read several times by the peer too. */
  readonly peerMailboxBytes: number;
  readonly cards: number;
  /** So many that Python reads them several times too. */
  readonly peerCards: number;
  /** Of an address book with photos. */
  readonly photoBookBytes: number;
  /** Of people who stand in a book six times each. */
  readonly doubledRecords: number;
  readonly newRecords: number;
  readonly rounds: number;
  readonly busy: Busy;
  /** Rows of one table, written by the thousand. */
  readonly bulkRows: number;
};

const WHOLE: Sizes = {
  people: 50_000,
  requests: 600,
  refreshes: 5,
  starts: 21,
  mailboxBytes: 1_000_000_000,
  peerMailboxBytes: 100_000_000,
  cards: 100_000,
  peerCards: 20_000,
  photoBookBytes: 1_000_000_000,
  doubledRecords: 300_000,
  newRecords: 1_000,
  rounds: 3,
  busy: { books: 100, peopleInBook: 1_000, users: 16, seconds: 60 },
  bulkRows: 200_000,
};

const SMALL: Sizes = {
  people: 500,
  requests: 20,
  refreshes: 2,
  starts: 3,
  mailboxBytes: 2_000_000,
  peerMailboxBytes: 1_000_000,
  cards: 1_000,
  peerCards: 200,
  photoBookBytes: 2_000_000,
  doubledRecords: 600,
  newRecords: 20,
  rounds: 1,
  busy: { books: 3, peopleInBook: 100, users: 4, seconds: 1 },
  bulkRows: 2_000,
};

export function sizesOf({ isSmall, people }: Bench): Sizes {
  const sizes = isSmall ? SMALL : WHOLE;
  return people === undefined ? sizes : { ...sizes, people };
}
