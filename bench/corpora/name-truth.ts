import type { NamePartKind, NameSubject } from '../../src/core/names/name-part.ts';
import { type NameParts, partText } from '../../src/core/names/name-parts.ts';

/** What a truth file says of one name: its parts by the word that file has for them. */
export type NameTruth = {
  readonly name: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly is?: NameSubject;
};

/** Which of our parts stand for a word of theirs. */
const OURS: Readonly<Record<string, readonly NamePartKind[]>> = {
  title: ['title'],
  first: ['given'],
  given: ['given', 'middle'],
  middle: ['middle'],
  last: ['particle', 'family', 'second family'],
  'family with particle': ['particle', 'family', 'second family'],
  surnames: ['middle', 'particle', 'family', 'second family'],
  suffix: ['suffix'],
  nickname: ['nickname'],
};

export const isKnownPart = (part: string): boolean => OURS[part] !== undefined;

export const oursAs = (part: string, name: NameParts): string => partText(name, ...(OURS[part] ?? []));
