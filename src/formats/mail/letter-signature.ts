import { DAY_IN_MS } from '../../core/day.ts';
import { type Signature, signatureReader } from '../signature/signature.ts';
import type { Decode } from './decode.ts';
import type { MailHeader } from './mail-header.ts';
import { ownWords } from './own-words.ts';
import { textPart } from './text-part.ts';
import type { Sender } from './true-sender.ts';

export type Letter = {
  /** How it begins, blank line and all. */
  readonly body: Uint8Array;
  readonly header: MailHeader;
  readonly sender: Sender;
  readonly at: Date;
};

/** So much of a body is looked at: the text of nearly every letter, and of no attachment. */
const MOST_BYTES = 12_288;
/** Nobody changes more often; who writes to a list all day long signs alike all day long. */
const LETTERS_A_DAY = 2;
/** Of so many senders it is remembered how many letters of a day were looked at. */
const MOST_SENDERS = 20_000;

/** Reads what senders say of themselves at the end of what they wrote. */
export function letterSigner(decode: Decode): (letter: Letter) => Signature | undefined {
  const read = signatureReader();
  const isEnough = lettersOfDays();
  return ({ body, header, sender, at }) => {
    if (isEnough(sender.address.address, at)) return undefined;
    const part = textPart(
      { type: header.trace('content-type'), encoding: header.trace('content-transfer-encoding') },
      { body: body.subarray(0, MOST_BYTES), most: MOST_BYTES, decode },
    );
    for (const words of part ? ownWords(part.bytes, part.isWhole) : []) {
      const found = words.length === 0 ? undefined : read(decode(words, part?.charset ?? ''), sender.address);
      if (found) return found;
    }
    return undefined;
  };
}

/** Whether of this sender's letters of the day enough were looked at. */
function lettersOfDays(): (address: string, at: Date) => boolean {
  const counts = new Map<string, { day: number; letters: number }>();
  return (address, at) => {
    const day = Math.floor(at.getTime() / DAY_IN_MS);
    const known = counts.get(address);
    if (known?.day === day) {
      known.letters += 1;
      return known.letters > LETTERS_A_DAY;
    }
    if (counts.size >= MOST_SENDERS) counts.clear();
    counts.set(address, { day, letters: 1 });
    return false;
  };
}
