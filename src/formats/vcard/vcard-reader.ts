import type { Finding } from '../../core/finding.ts';
import { CardSplitter, type Cut } from './card-splitter.ts';
import { jcardFindings } from './jcard.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { type VcardOptions, vcardRecord } from './vcard-record.ts';

type VcardReader = { push(text: string): Iterable<Finding>; end(): Iterable<Finding> };

/** Reads a vCard file (2.1, 3.0, 4.0) that comes in pieces of any size and yields its cards as they end. */
export function vcardReader(options: VcardOptions): VcardReader {
  const splitter = new CardSplitter();
  return {
    push: (text) => findingsOf(splitter.push(text), options),
    end: () => findingsOf(splitter.end(), options),
  };
}

/** One by one: a card that is read when it is asked for can be forgotten before the next. */
function* findingsOf(cuts: readonly Cut[], options: VcardOptions): Iterable<Finding> {
  for (const cut of cuts) yield* findings(cut, options);
}

/** Reads a whole file of cards in JSON. */
export function jcardReader(text: string, options: VcardOptions): readonly Finding[] {
  return jcardFindings(text, (card, place) => ({ ...cardFinding(card, false, options), place }));
}

const LINES_BEFORE_CARD = 3;

/**
 * Whether a file that begins like this is an address book in vCard form. A few lines of its producer's own may stand
 * first (`ENCODING:UTF-8`). A mailbox may hold a card too, but behind the headers of a mail.
 */
export function isVcard(head: string): boolean {
  const lines = head
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines
    .slice(0, LINES_BEFORE_CARD + 1)
    .findIndex((line) => /^BEGIN[ \t]*:[ \t]*VCARD$/i.test(line));
  return first >= 0 && !lines[0]?.startsWith('From ');
}

function findings(cut: Cut, options: VcardOptions): Finding[] {
  if (cut.type === 'outside') {
    return [{ type: 'skipped', reason: 'text outside a card', place: `line ${cut.line}` }];
  }
  const place = `card ${cut.number}`;
  if (cut.type === 'too large') {
    return [{ type: 'bad', reason: 'This card is far larger than any card, or its end is missing.', place }];
  }
  const { rawCharset, decode } = options;
  const text = rawCharset === undefined ? cut.text : textOfBytes(cut.text, rawCharset, decode);
  const read = cardFinding(text, cut.ending === 'cut off', options);
  if (cut.ending !== 'cut off') return [{ ...read, place }];
  const reason =
    'The file ends in the middle of this card. What stands before was read; export the file again to be sure.';
  return [
    { ...read, place },
    { type: 'bad', reason, place },
  ];
}

type Unplaced<Each> = Each extends unknown ? Omit<Each, 'place'> : never;

function cardFinding(text: string, isCutOff: boolean, options: VcardOptions): Unplaced<Finding> {
  try {
    // Half an address is another address, so the line in which a file ends is read only when there is no other.
    const whole = isCutOff
      ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), 0))
      : text;
    const record = vcardRecord(whole, options, text) ?? (isCutOff ? vcardRecord(text, options) : undefined);
    return record ? { type: 'record', record } : { type: 'skipped', reason: 'empty card' };
  } catch (error) {
    return { type: 'bad', reason: `This card cannot be read: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
