import { CardSplitter, type Cut } from './card-splitter.ts';
import { decodedCard } from './decoded-card.ts';
import { parseVcard } from './parse-vcard.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { type Decode, unescaped } from './text-value.ts';
import { plainUid } from './uid.ts';

/** The names of the groups that a card is a member of, by its UID. */
export type GroupTags = { of(uid: string): readonly string[] };

const KIND = /^(?:X-ADDRESSBOOKSERVER-)?KIND(?:;[^:]{0,200})?:\s*group\s*$/im;
const MEMBERS = ['MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'] as const;

/** Whether the text of a file may hold a group; most address books hold none, and then nothing need be collected. */
export function mayHoldGroup(text: string): boolean {
  return /KIND(?:;[^:\r\n]{0,200})?:[ \t]{0,9}group/i.test(text);
}

/** Collects the groups of a file that comes in pieces. A group may stand before its members or behind them. */
export class GroupCollector implements GroupTags {
  readonly #splitter = new CardSplitter();
  readonly #tags = new Map<string, string[]>();
  readonly #decode: Decode;
  readonly #rawCharset: string | undefined;

  constructor(decode: Decode, rawCharset?: string) {
    this.#decode = decode;
    this.#rawCharset = rawCharset;
  }

  push(text: string): void {
    for (const cut of this.#splitter.push(text)) this.#take(cut);
  }

  end(): void {
    for (const cut of this.#splitter.end()) this.#take(cut);
  }

  of(uid: string): readonly string[] {
    return this.#tags.get(uid) ?? [];
  }

  #take(cut: Cut): void {
    if (cut.type !== 'card' || !KIND.test(cut.text)) return;
    const raw = this.#rawCharset;
    const text = raw === undefined ? cut.text : textOfBytes(cut.text, raw, this.#decode);
    const card = decodedCard(parseVcard(text), this.#decode);
    const name = unescaped(card.named('FN')[0]?.text ?? card.named('N')[0]?.text ?? '').replace(/;+$/, '');
    if (name === '') return;
    for (const member of MEMBERS.flatMap((property) => card.named(property))) {
      const uid = plainUid(member.text);
      const known = this.#tags.get(uid);
      if (!known) this.#tags.set(uid, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
}
