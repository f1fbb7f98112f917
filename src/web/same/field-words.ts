import { birthdayWords } from '../words/birthday-words.ts';
import type { Doubt } from './doubt.ts';

export type Field = Doubt['fields'][number];

export const FIELD_LABELS: Readonly<Record<Field['field'], string>> = {
  name: 'Name',
  otherNames: 'Also called',
  organisation: 'Organisation',
  title: 'Title',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  emails: 'Mail',
  phones: 'Phone',
  urls: 'Web',
  places: 'Place',
  tags: 'Tags',
  notes: 'Notes',
};

/** A value as one says it. */
export function valueWords(field: Field['field'], value: string): string {
  return field === 'birthday' || field === 'anniversary' ? birthdayWords(value) : value;
}

/** How two cards stand to each other in one field; nothing where only one of them says anything. */
export function likenessWords({ one, other }: Pick<Field, 'one' | 'other'>): string | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  const [mine, theirs] = [folded(one), folded(other)];
  const shared = [...mine].filter((value) => theirs.has(value)).length;
  if (shared === 0) return 'different';
  return shared === mine.size && shared === theirs.size ? 'the same' : 'partly the same';
}

const folded = (values: readonly string[]): ReadonlySet<string> =>
  new Set(values.map((value) => value.trim().toLowerCase()));
