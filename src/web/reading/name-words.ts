import type { NamePartKind } from '../../core/names/name-part.ts';
import { NAME_FIELDS, type NameField } from '../../core/names/name-said.ts';
import type { ReadingShown } from './use-reading.ts';

export const PART_LABELS: Readonly<Record<NamePartKind, string>> = {
  title: 'title',
  given: 'given name',
  middle: 'further name',
  nickname: 'nickname',
  particle: 'belongs to the family name',
  family: 'family name',
  'second family': 'second family name',
  suffix: 'behind the name',
  unknown: 'given or family name',
};

export const FIELD_LABELS: Readonly<Record<NameField, string>> = {
  title: 'Title',
  given: 'Given name',
  middle: 'Further names',
  nickname: 'Nickname',
  family: 'Family name',
  secondFamily: 'Second family name',
  suffix: 'Behind the name',
};

const FIELD_OF: Readonly<Record<NamePartKind, NameField | undefined>> = {
  title: 'title',
  given: 'given',
  middle: 'middle',
  nickname: 'nickname',
  particle: 'family',
  family: 'family',
  'second family': 'secondFamily',
  suffix: 'suffix',
  unknown: undefined,
};

/** What the form starts from: the parts as they were read, particles with the family. */
export function nameDraft({
  parts,
}: Pick<ReadingShown['name'], 'parts'>): Readonly<Record<NameField, string>> {
  const text = (field: NameField): string =>
    parts
      .filter(({ part }) => FIELD_OF[part] === field)
      .map((one) => one.text)
      .join(' ');
  const [title = '', given = '', middle = '', nickname = '', family = '', secondFamily = '', suffix = ''] =
    NAME_FIELDS.map(text);
  return { title, given, middle, nickname, family, secondFamily, suffix };
}
