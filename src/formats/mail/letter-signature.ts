import { DAY_IN_MS } from '../../core/day.ts';
import { BODY_BYTES } from '../mbox/mbox-splitter.ts';
import { type Signature, signatureReader } from '../signature/signature.ts';
import type { Decode } from './decode.ts';
import type { MailHeader } from './mail-header.ts';
import { ownWords } from './own-words.ts';
import { textPart } from './text-part.ts';
import type { Sender } from './true-sender.ts';

export type Letter = {
  /** How it begins, blank line and all. */
  readonly body: () => Uint8Array;
  readonly header: MailHeader;
  readonly sender: Sender;
  readonly at: Date;
};

/** Of so many senders it is remembered of which day a letter was looked at. */
const MOST_SENDERS = 20_000;

/**
 * Reads what senders say of themselves at the end of what they wrote, of each in the first letter of a day: nobody
 * changes more often, and who writes to a list all day long signs alike all day long.
 */
export function letterSigner(decode: Decode): (letter: Letter) => Signature | undefined {
  const read = signatureReader();
  const days = new Map<string, number>();
  return ({ body, header, sender, at }) => {
    const day = Math.floor(at.getTime() / DAY_IN_MS);
    if (days.get(sender.address.address) === day) return undefined;
    if (days.size >= MOST_SENDERS) days.clear();
    days.set(sender.address.address, day);
    const part = textPart(
      { type: header.trace('content-type'), encoding: header.trace('content-transfer-encoding') },
      { body: body(), most: BODY_BYTES, decode },
    );
    for (const words of part ? ownWords(part.bytes, part.isWhole) : []) {
      const found = words.length === 0 ? undefined : read(decode(words, part?.charset ?? ''), sender.address);
      if (found) return found;
    }
    return undefined;
  };
}
