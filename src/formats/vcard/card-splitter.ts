import { LineSplitter } from './line-splitter.ts';

/** `missing`: another card began before this one ended. `cut off`: the file ended first. */
type Ending = 'whole' | 'missing' | 'cut off';

/** One piece of a vCard file; the text of a card is kept to the letter. */
export type Cut =
  | { readonly type: 'card'; readonly text: string; readonly number: number; readonly ending: Ending }
  | { readonly type: 'too large'; readonly number: number }
  | { readonly type: 'outside'; readonly line: number };

/** In characters. A card with a photo takes some hundred thousand; what is longer than this is no card. */
const LARGEST_CARD = 16_000_000;

/** At the start of a line only: a line that begins with a space continues the one before it. */
const BEGIN = /^BEGIN[ \t]*:[ \t]*VCARD\s*$/i;
const END = /^END[ \t]*:[ \t]*VCARD\s*$/i;
/** In vCard 2.1 and 3.0 the card of an assistant may stand inside the card. */
const AGENT = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i;

/** Cuts a vCard file that comes in pieces into its cards, and keeps none of them. */
export class CardSplitter {
  readonly #lines = new LineSplitter();
  #cuts: Cut[] = [];
  #card: string[] = [];
  #size = 0;
  /** 0 outside a card, 2 within the card of an assistant. */
  #depth = 0;
  #cardNumber = 0;
  #lineNumber = 0;
  #toldOutside = false;
  #agentOpens = false;

  push(text: string): readonly Cut[] {
    const isFirst = this.#lineNumber === 0 && this.#lines.waiting === 0;
    for (const line of this.#lines.push(isFirst ? text.replace(/^\uFEFF/, '') : text)) this.#take(line);
    if (this.#size + this.#lines.waiting > LARGEST_CARD) this.#giveUp();
    return this.#handOver();
  }

  end(): readonly Cut[] {
    const rest = this.#lines.end();
    if (rest !== '') this.#take(rest);
    this.#finish('cut off');
    return this.#handOver();
  }

  #take(line: string): void {
    this.#lineNumber += 1;
    const first = line.charCodeAt(0) | 0x20; // lower case; most lines need no pattern at all
    if (first === 0x62 && BEGIN.test(line)) this.#begin();
    if (this.#depth === 0) this.#takeOutside(line);
    else this.#takeInside(line, first === 0x65 && END.test(line));
  }

  #takeInside(line: string, isEnd: boolean): void {
    this.#card.push(line);
    this.#size += line.length;
    if (isEnd) this.#end();
    else if (/\S/.test(line)) this.#agentOpens = AGENT.test(line);
  }

  #takeOutside(line: string): void {
    if (this.#toldOutside || !/\S/.test(line) || END.test(line)) return;
    this.#cuts.push({ type: 'outside', line: this.#lineNumber });
    this.#toldOutside = true;
  }

  #begin(): void {
    if (this.#depth > 0 && this.#agentOpens) {
      this.#depth += 1;
      return;
    }
    this.#finish('missing');
    this.#cardNumber += 1;
    this.#depth = 1;
    this.#toldOutside = false;
  }

  #end(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#finishCard('whole');
  }

  #finish(ending: Ending): void {
    if (this.#depth > 0) this.#finishCard(ending);
  }

  #finishCard(ending: Ending): void {
    // Without the last line break, so that a card reads the same at the end of a file and in the middle of it.
    const text = withoutLastBreaks(this.#card);
    this.#cuts.push({ type: 'card', text, number: this.#cardNumber, ending });
    this.#reset();
  }

  #giveUp(): void {
    this.#lines.end();
    if (this.#depth > 0) this.#cuts.push({ type: 'too large', number: this.#cardNumber });
    this.#toldOutside = true;
    this.#reset();
  }

  #reset(): void {
    this.#card = [];
    this.#size = 0;
    this.#depth = 0;
    this.#agentOpens = false;
  }

  #handOver(): readonly Cut[] {
    const ready = this.#cuts;
    this.#cuts = [];
    return ready;
  }
}

function withoutLastBreaks(lines: readonly string[]): string {
  const text = lines.join('');
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}
