import type { PersonCard, Sourced } from '../../core/person-card.ts';
import { frontValue, inline, noteLink, quotation } from './plain-words.ts';

/** A name and, where the person has a note of their own, its file. */
export type Linked = { readonly name: string; readonly file?: string };

/** A line of a list; `people` are named behind it. */
export type NoteLine = { readonly day?: string; readonly says: string; readonly people?: readonly Linked[] };

export type NotePart = { readonly heading: string; readonly lines: readonly NoteLine[] };

/** Everything a note tells of a person, in the order in which it is read. */
export type PersonNote = {
  readonly id: string;
  readonly card: PersonCard;
  readonly parts: readonly NotePart[];
};

/** A note that reads well in any editor: a small head for programs, then plain sections; what is not known is left out. */
export function noteText({ id, card, parts }: PersonNote): string {
  const sections = [head(id, card), `# ${inline(card.name)}`, ...intro(card), ...reach(card), ...notes(card)];
  const told = parts.filter(({ lines }) => lines.length > 0).map(partText);
  return `${[...sections, ...told].join('\n\n')}\n`;
}

function head(id: string, card: PersonCard): string {
  const tags = card.tags.map(({ value }) => frontValue(value));
  return [
    '---',
    `name: ${frontValue(card.name)}`,
    ...(card.organisation ? [`organisation: ${frontValue(card.organisation.value)}`] : []),
    ...(tags.length > 0 ? [`tags: [${tags.join(', ')}]`] : []),
    `id: ${frontValue(id)}`,
    '---',
  ].join('\n');
}

function intro({ title, organisation, otherNames, places }: PersonCard): readonly string[] {
  const work = [title?.value, organisation?.value].flatMap((text) => (text ? [inline(text)] : []));
  const lines = [
    ...(work.length > 0 ? [`${work.join(', ')}.`] : []),
    ...(places.length > 0 ? [`Lives or works in ${joined(places)}.`] : []),
    ...(otherNames.length > 0 ? [`Also called ${otherNames.map(inline).join(', ')}.`] : []),
  ];
  return lines.length > 0 ? [lines.join('  \n')] : [];
}

const joined = (values: readonly Sourced[]): string => values.map(({ value }) => inline(value)).join('; ');

function reach({ emails, phones, urls, related, birthday, anniversary }: PersonCard): readonly string[] {
  const lines = [
    ...emails.map(({ value }) => ({ says: value })),
    ...phones.map(({ value }) => ({ says: value })),
    ...urls.map(({ value }) => ({ says: value })),
  ];
  const days = [
    ...(birthday ? [{ says: `Birthday: ${birthday.value.replace(/^--/, '')}` }] : []),
    ...(anniversary ? [{ says: `Anniversary: ${anniversary.value.replace(/^--/, '')}` }] : []),
  ];
  const family = related.map(({ value }) => ({ says: value }));
  return [
    ...(family.length > 0 ? [partText({ heading: 'Belongs to', lines: family })] : []),
    ...(lines.length > 0 ? [partText({ heading: 'Reach', lines })] : []),
    ...(days.length > 0 ? [partText({ heading: 'Days', lines: days })] : []),
  ];
}

function notes({ notes: all }: PersonCard): readonly string[] {
  return all.length > 0 ? [['## Notes', ...all.map(({ value }) => quotation(value))].join('\n\n')] : [];
}

/** A heading with its list. */
export function partText({ heading, lines }: NotePart): string {
  // A letter and its answer of one day are two contacts and one line.
  return `## ${heading}\n\n${[...new Set(lines.map(lineText))].join('\n')}`;
}

function lineText({ day, says, people = [] }: NoteLine): string {
  const when = day === undefined ? '' : `${day}: `;
  const named = people.map(({ name, file }) => (file === undefined ? inline(name) : noteLink(name, file)));
  const who = named.length > 0 ? ` (${named.join(', ')})` : '';
  return `- ${when}${inline(says)}${who}`;
}
