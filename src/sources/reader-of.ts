import { Refusal } from '../core/refusal.ts';
import type { FileReader } from './file-reader.ts';
import type { Piece } from './pieces.ts';
import { messageReader } from './readers/mail.ts';
import { sniffed } from './sniff.ts';

type LeftOut = { readonly reason: string };

/** Who reads a file; a reason when it is left out, and nothing when it is passed over: exports hold much that is not about people. */
export function readerOf(piece: Piece, head: Uint8Array): FileReader | LeftOut | undefined {
  const found = sniffed(head);
  const reader = typeof found === 'string' && piece.isMessage && found !== 'blank' ? messageReader : found;
  if (typeof reader !== 'string' && reader.isGuess && piece.inside !== '') return undefined;
  if (typeof reader !== 'string')
    return reader.isMail && piece.leftOut !== undefined ? { reason: piece.leftOut } : reader;
  if (piece.inside !== '') return undefined;
  throw new Refusal(reader === 'blank' ? 'file_empty' : 'file_unknown', piece.file.name);
}
