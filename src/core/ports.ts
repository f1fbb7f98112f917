import type { Finding } from './finding.ts';
import type { ColumnWish } from './table-columns.ts';

/** How far long work has come. `total` is missing while nobody knows it; both count `unit`s. */
export type Progress = {
  readonly step: string;
  readonly done: number;
  readonly total?: number;
  readonly unit: 'bytes' | 'items';
};

/** Long work tells how far it is and asks whether it should go on. */
export type Watch = {
  report(progress: Progress): void;
  /** Throws `Refusal('interrupted')` when the user has asked to stop. Call it at least every 50 ms of work. */
  stopIfAsked(): void;
};

/** One file (or one entry of a zip) as it was read. */
export type GatheredFile = {
  readonly name: string;
  /** In a user's words: "mailbox (mbox)", "address book (vCard)", "LinkedIn connections". */
  readonly kind: string;
  readonly bytes: number;
  readonly items: number;
};

/** Who a mailbox seems to belong to: the address that sends the most and stands in nearly every message. */
export type OwnerGuess = {
  readonly address: string;
  readonly name: string;
  readonly sent: number;
  readonly messages: number;
  /** False when another address comes close: then the user is asked. */
  readonly sure: boolean;
};

/** Whom the files themselves name as their owner: an export knows its own, a chat whoever stands in all of them. */
export type OwnSelf = { readonly name: string; readonly addresses: readonly string[] };

/** Everything the files hold, read once and parked outside memory, ready to be gone through. */
export type Gathered = {
  readonly files: readonly GatheredFile[];
  readonly owner?: OwnerGuess;
  readonly self?: OwnSelf;
  /** Who may be me in chats that do not tell; the user is asked. */
  readonly unnamed?: readonly string[];
  /** How much of it an earlier run had read that was stopped, from 0 to 1. */
  readonly readBefore: number;
  /** Records come before the interactions that point at them. May be called more than once. */
  findings(): AsyncIterable<{ readonly file: string; readonly finding: Finding }>;
  /** Leaves what was parked for the same files read again, which then goes on from it. */
  keep(): Promise<void>;
  /** Throws away what was parked. */
  discard(): Promise<void>;
};

/** What a user says of files before they are read. */
export type GatherWish = {
  /** Of telephone numbers without a country: `DE`. */
  readonly country?: string;
  /** What the columns of tables hold, said now or before. */
  readonly columns?: ColumnWish;
  /** Names and numbers by which I may stand in chats. */
  readonly me?: readonly string[];
  /** Begin anew, also where an earlier run was stopped half way. */
  readonly anew?: boolean;
};

/** What the inside asks of the world of files. `refs` are paths on the command line, upload ids over HTTP. */
export type SourceReader = {
  gather(refs: readonly string[], watch: Watch, wish?: GatherWish): Promise<Gathered>;
};
