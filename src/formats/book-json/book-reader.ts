import type { Finding } from '../../core/finding.ts';
import { refuseNewerBook } from './book-head.ts';
import { type BookPiece, bookSplitter } from './book-splitter.ts';

/** Reads a whole book, piece by piece; what an item means is found out where it is written. */
export type BookReader = {
  push(text: string): readonly Finding[];
  end(): readonly Finding[];
};

export function bookReader(): BookReader {
  const splitter = bookSplitter();
  let isHeadRead = false;
  return {
    push(text) {
      const pieces = splitter.push(text);
      if (!isHeadRead && pieces.length > 0) {
        refuseNewerBook(splitter.head());
        isHeadRead = true;
      }
      return pieces.map(bookFinding);
    },
    end: () => (splitter.isWhole() ? [] : [TOO_SHORT]),
  };
}

const TOO_SHORT: Finding = {
  type: 'bad',
  reason: 'The file stops in the middle. What stands before was read; export it again for the rest.',
  place: 'the end',
};

function bookFinding({ number, text }: BookPiece): Finding {
  const place = `item ${number}`;
  if (text === undefined) return { type: 'bad', reason: 'This item is too large or no item at all.', place };
  try {
    return { type: 'book', item: JSON.parse(text), place };
  } catch {
    return { type: 'bad', reason: 'This item is not written as JSON is.', place };
  }
}
