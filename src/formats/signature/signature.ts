import { closingBlocks } from './closing-block.ts';
import { type Piece, piecesOf } from './signature-pieces.ts';
import { isSignersName, type Signer } from './signed-name.ts';
import { signedPhones } from './signed-phones.ts';
import { signedProfiles } from './signed-profiles.ts';
import { signedWork, type Work } from './signed-work.ts';

/** What somebody says of themselves below a letter. What is not clear is left out. */
export type Signature = Work & {
  readonly phones: readonly string[];
  readonly profiles: readonly string[];
};

/** On one of so many first lines stands the name, with other things beside it or alone. */
const NAME_WITHIN = 2;
const NAME_ALONE_WITHIN = 6;

/** People sign alike over and over: so many signatures are remembered before they are forgotten again. */
const MOST_KEPT = 2_000;

export type SignatureReader = (passage: string, signer: Signer) => Signature | undefined;

/**
 * Reads the sender's own signature at the end of what they wrote (no quoted text): behind "-- " or behind a closing in
 * one of fifteen languages. It begins with the name of the sender; without that it may be anybody's, and nothing is read.
 */
export function signatureReader(): SignatureReader {
  const kept = new Map<string, Signature | undefined>();

  function remembered(block: readonly string[], signer: Signer): Signature | undefined {
    const key = [signer.address, signer.name, ...block].join('\n');
    if (kept.has(key)) return kept.get(key);
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = signatureIn(block, signer);
    kept.set(key, found);
    return found;
  }

  return (passage, signer) => {
    for (const block of closingBlocks(passage)) {
      const found = remembered(block, signer);
      if (found) return found;
    }
    return undefined;
  };
}

function signatureIn(block: readonly string[], signer: Signer): Signature | undefined {
  const namedLine = nameLine(block, signer);
  if (namedLine < 0) return undefined;
  const lines = belowName(block.slice(namedLine), signer);
  const pieces = piecesOf(lines).flatMap((piece) => withoutName(piece, signer));
  const nameAt = pieces.findIndex(({ text }) => isSignersName(text, signer));
  const behind = pieces.slice(nameAt + 1).filter(({ text }) => !isSignersName(text, signer));
  const found = {
    ...signedWork(behind, signer.address),
    phones: signedPhones(lines.flatMap(columnsOf)),
    profiles: signedProfiles(lines, signer),
  };
  const isEmpty = !found.title && !found.organisation && found.phones.length + found.profiles.length === 0;
  return isEmpty ? undefined : found;
}

/** Where only the given name stands, what follows an empty line may be anything. */
function belowName(lines: readonly string[], signer: Signer): readonly string[] {
  const isFull = piecesOf(lines).some(({ text }) => {
    const [name = ''] = text.split(',', 1);
    return /\S\s\S/.test(name) && isSignersName(name, signer);
  });
  const gap = lines.findIndex((line) => line.trim() === '');
  return isFull || gap < 0 ? lines : lines.slice(0, gap);
}

function nameLine(block: readonly string[], signer: Signer): number {
  const early = block.slice(0, NAME_WITHIN).findIndex((line) => holdsName(line, signer));
  if (early >= 0) return early;
  const isNameAlone = (line: string): boolean => /\S\s\S/.test(line.trim()) && isSignersName(line, signer);
  return block.slice(0, NAME_ALONE_WITHIN).findIndex(isNameAlone);
}

function holdsName(line: string, signer: Signer): boolean {
  const pieces = piecesOf([line]).flatMap((piece) => withoutName(piece, signer));
  return pieces.some(({ text }) => isSignersName(text, signer));
}

/** "Ada Lovelace, Baker": the name, and what stands behind it. "Ada Lovelace, PhD" is a name. */
function withoutName(piece: Piece, signer: Signer): readonly Piece[] {
  const comma = piece.text.indexOf(',');
  const [name, rest] = [piece.text.slice(0, comma), piece.text.slice(comma + 1).trim()];
  const isNamed = comma > 0 && isSignersName(name, signer) && !isSignersName(`${name} ${rest}`, signer);
  return isNamed ? [name, rest].map((text) => ({ ...piece, text })) : [piece];
}

const columnsOf = (line: string): readonly string[] => line.split(/\s{3,}|\t|\s[|•·]\s/);
