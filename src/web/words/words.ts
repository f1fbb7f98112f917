import type { Source } from '../../core/source-record.ts';
import type { PersonLineView } from '../../verbs/views.ts';

/** How each source is called where a user reads it. */
export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  hand: 'your own hand',
  vcard: 'address book',
  google: 'Google Contacts',
  outlook: 'Outlook',
  app: 'another app',
  table: 'a table',
  linkedin: 'LinkedIn',
  chat: 'a chat',
  calendar: 'calendar',
  mail: 'mail',
};

export const STRENGTH_WORDS: Readonly<Record<PersonLineView['strengthWord'], string>> = {
  none: 'No contact yet',
  faint: 'Faint',
  light: 'Light',
  steady: 'Steady',
  strong: 'Strong',
};

export const STAGE_WORDS: Readonly<Record<PersonLineView['stage'], string>> = {
  stranger: 'not met yet',
  acquaintance: 'an acquaintance',
  contact: 'a contact',
  relationship: 'a relationship',
  advocate: 'stands up for you',
};

/** "1 person", "1,204 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "4 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Two letters to stand for a face: first and last word of a name. */
export function initials(name: string): string {
  const words = name.split(/[\s._@-]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return (
    ends
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toLocaleUpperCase() || '·'
  );
}

/** "Engineer, Analytical Engines": what they do and where, as far as it is known. */
export function roleWords({ title, organisation }: Pick<PersonLineView, 'title' | 'organisation'>): string {
  return [title, organisation].filter((part) => part !== undefined).join(', ');
}
