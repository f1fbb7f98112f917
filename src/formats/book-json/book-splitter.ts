/** An item as it stands in the file; without a text where it is too long, too deep, or no object at all. */
export type BookPiece = { readonly number: number; readonly text?: string };

/** A photo of some megapixels fits, written as text. */
const LONGEST_ITEM = 64_000_000;
const LONGEST_HEAD = 10_000;
const DEEPEST = 100;

export type BookSplitter = {
  /** Everything before the first item; whole once there is a piece. */
  head(): string;
  push(text: string): readonly BookPiece[];
  /** Whether the list of items was closed. */
  isWhole(): boolean;
};

type State = 'head' | 'between' | 'item' | 'stray' | 'after';

/**
 * Cuts the list of items into its items, whatever the white space. Each letter is looked at once and nothing but the item
 * at hand is kept, so that a book of any size is gone through in flat memory.
 */
export function bookSplitter(): BookSplitter {
  let state: State = 'head';
  let head = '';
  let number = 0;
  let parts: string[] = [];
  let length = 0;
  let depth = 0;
  let isTooDeep = false;
  let isInText = false;
  let isEscaped = false;

  /** Gives where the list of items begins, or the end of the text. */
  function readHead(text: string): number {
    const before = head.length;
    head += text.slice(0, LONGEST_HEAD);
    const list = /"items"\s*:\s*\[/.exec(head);
    if (list) {
      const end = list.index + list[0].length;
      head = head.slice(0, end);
      state = 'between';
      return end - before;
    }
    if (head.length > LONGEST_HEAD) state = 'after';
    return text.length;
  }

  function readBetween(text: string, from: number): number {
    const next = /[^\s,]/g;
    next.lastIndex = from;
    const found = next.exec(text);
    if (!found) return text.length;
    if (found[0] === ']') state = 'after';
    else state = found[0] === '{' ? 'item' : 'stray';
    [depth, length, isTooDeep, isInText, isEscaped] = [0, 0, false, false, false];
    return state === 'after' ? text.length : found.index;
  }

  /** Goes on to the end of the item or of the text. */
  function readItem(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (isEscaped) {
        isEscaped = false;
        at += 1;
        continue;
      }
      const next = isInText ? /["\\]/g : /["{}[\]]/g;
      next.lastIndex = at;
      const found = next.exec(text);
      if (!found) break;
      at = found.index + 1;
      if (found[0] === '"') isInText = !isInText;
      else if (found[0] === '\\') isEscaped = true;
      else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
      if (depth > DEEPEST) isTooDeep = true;
      if (depth === 0 && !isInText && !isEscaped) {
        state = 'between';
        keep(text, from, at);
        return at;
      }
    }
    keep(text, from, text.length);
    return text.length;
  }

  function keep(text: string, from: number, to: number): void {
    length += to - from;
    if (length <= LONGEST_ITEM) parts.push(text.slice(from, to));
    else parts = [];
  }

  /** What is no object: passed over up to the next item. */
  function readStray(text: string, from: number): number {
    const next = /[,{\]]/g;
    next.lastIndex = from;
    const found = next.exec(text);
    if (!found) return text.length;
    state = 'between';
    return found.index;
  }

  function piece(): BookPiece {
    const text = length <= LONGEST_ITEM && !isTooDeep ? parts.join('') : undefined;
    parts = [];
    return { number, ...(text !== undefined && { text }) };
  }

  function push(text: string): readonly BookPiece[] {
    const pieces: BookPiece[] = [];
    let at = state === 'head' ? readHead(text) : 0;
    while (at < text.length && state !== 'after') {
      const before: State = state;
      if (state === 'between') at = readBetween(text, at);
      else if (state === 'item') at = readItem(text, at);
      else at = readStray(text, at);
      if (before === 'between' && state !== 'between' && !isOver()) number += 1;
      if (before === 'item' && state === 'between') pieces.push(piece());
      if (before === 'stray' && state === 'between') pieces.push({ number });
    }
    return pieces;
  }

  const isOver = (): boolean => state === 'after';
  return { head: () => head, push, isWhole: isOver };
}
