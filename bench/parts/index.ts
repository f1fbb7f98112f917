import type { Part } from '../measure/bench.ts';
import { booksPart } from './books-part.ts';
import { bulkPart } from './bulk-part.ts';
import { cardsPart } from './cards-part.ts';
import { doublesPart } from './doubles-part.ts';
import { mailboxPart } from './mailbox-part.ts';
import { networkPart } from './network-part.ts';
import { serverPart } from './server-part.ts';
import { startPart } from './start-part.ts';
import { strengthsPart } from './strengths-part.ts';

export const parts: readonly Part[] = [
  networkPart,
  serverPart,
  strengthsPart,
  booksPart,
  bulkPart,
  startPart,
  mailboxPart,
  cardsPart,
  doublesPart,
];
