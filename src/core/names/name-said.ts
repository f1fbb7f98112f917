import type { NamePart, NamePartKind } from './name-part.ts';

/** What can be said of a name by hand, in the order in which it is shown. */
export const NAME_FIELDS = [
  'title',
  'given',
  'middle',
  'nickname',
  'family',
  'secondFamily',
  'suffix',
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** The parts of a name as the user says they are; the name itself stays as it is written. */
export type NameSaid = { readonly [Field in NameField]?: string };

const KINDS: Readonly<Record<NameField, NamePartKind>> = {
  title: 'title',
  given: 'given',
  middle: 'middle',
  nickname: 'nickname',
  family: 'family',
  secondFamily: 'second family',
  suffix: 'suffix',
};

export function saidParts(said: NameSaid): readonly NamePart[] {
  return NAME_FIELDS.flatMap((field) => {
    const text = said[field];
    return text ? [{ kind: KINDS[field], text, confidence: 1 }] : [];
  });
}

/** What was said before with what is said now; an empty text takes a part back. */
export function joinedSaid(before: NameSaid | undefined, now: NameSaid): NameSaid | undefined {
  const fields = NAME_FIELDS.flatMap((field) => {
    const text = now[field] ?? before?.[field];
    return text ? [[field, text] as const] : [];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
