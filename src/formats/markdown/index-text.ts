import { type Linked, type NotePart, partText } from './note-text.ts';
import { noteLink } from './plain-words.ts';

export type NotesIndex = {
  readonly day: string;
  readonly people: readonly Linked[];
  /** What is with nobody in particular: goals, one's own needs. */
  readonly parts: readonly NotePart[];
};

/** README.md: what the folder is, and everybody in it by name. */
export function indexText({ day, people, parts }: NotesIndex): string {
  const links = people.map(({ name, file }) => `- ${noteLink(name, file ?? '')}`);
  const own = parts.filter(({ lines }) => lines.length > 0).map(partText);
  return `${[
    '# People',
    `Notes on ${people.length === 1 ? 'one person' : `${people.length} people`}, written out by Mutuals on ${day}. Each note is a plain text; links lead from one to the other.`,
    ...own,
    '## Everybody',
    links.join('\n'),
  ].join('\n\n')}\n`;
}
