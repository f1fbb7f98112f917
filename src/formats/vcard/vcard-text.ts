import type { OutgoingPerson } from '../../core/outgoing-person.ts';
import type { PersonCard } from '../../core/person-card.ts';
import { SOURCES, type SourceRecord } from '../../core/source-record.ts';
import type { SourceLine } from './carried-line.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import { lineText } from './line-text.ts';
import { relatedIn } from './related-lines.ts';
import { freeGroup, type SourceCard, sourceCards } from './source-lines.ts';
import { plainUid } from './uid.ts';
import type { VcardVersion } from './vcard.ts';
import { writtenDay } from './written-days.ts';
import { writtenName } from './written-name.ts';
import { labelled, writtenRelated } from './written-related.ts';
import { restLine, restLines } from './written-rest.ts';
import { writtenOne, writtenValues } from './written-values.ts';

/**
 * The card of a person as a vCard: what is shown, and every property of the vCards under it that we do not understand,
 * photos and labels too. Read again it gives the same card.
 */
export function vcardText(person: OutgoingPerson, version: VcardVersion): string {
  const cards = sourceCards([...person.records].sort(byTrust));
  const lines = withLabels(cardLines(person, cards, version), cards);
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines.map(lineText), 'END:VCARD', ''].join('\r\n');
}

function byTrust(one: SourceRecord, other: SourceRecord): number {
  return (
    SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source) ||
    other.lastSeenAt.getTime() - one.lastSeenAt.getTime() ||
    (one.key < other.key ? -1 : 1)
  );
}

function cardLines(
  { id, card }: OutgoingPerson,
  cards: readonly SourceCard[],
  to: VcardVersion,
): readonly ContentLine[] {
  const lines = cards.flatMap((one) => one.lines);
  const groups = new Set(lines.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const group = (): string => freeGroup(groups);
  const rest = restLines(cards, card);
  const told = new Set(cards.flatMap((one) => one.lines.flatMap((line) => relatedIn(line, one))));
  const from = { lines, to };
  return [
    ...writtenName(card, lines, to),
    ...writtenOne('ORG', card.organisation, from),
    ...writtenOne('TITLE', card.title, from),
    ...writtenValues(card, 'emails', from),
    ...writtenValues(card, 'phones', from),
    ...writtenValues(card, 'places', from),
    ...writtenValues(card, 'urls', from),
    ...(card.birthday ? [writtenDay('BDAY', card.birthday.value, to)] : []),
    ...anniversaryLines(card, to, group),
    ...textList('CATEGORIES', card.tags),
    ...noteLines(card),
    ...writtenRelated(card.related, { told, to, group }),
    ...rest.map((line) => restLine(line, to)),
    uidLine(id, lines, to),
  ];
}

function anniversaryLines(
  { anniversary }: Pick<PersonCard, 'anniversary'>,
  to: VcardVersion,
  group: () => string,
): readonly ContentLine[] {
  if (!anniversary) return [];
  if (to === '4.0') return [writtenDay('ANNIVERSARY', anniversary.value, to)];
  return labelled(writtenDay('X-ABDATE', anniversary.value, to), 'anniversary', group());
}

function textList(name: string, values: PersonCard['tags']): readonly ContentLine[] {
  if (values.length === 0) return [];
  return [{ name, params: [], value: values.map(({ value }) => escapedText(value)).join(',') }];
}

function noteLines({ notes }: Pick<PersonCard, 'notes'>): readonly ContentLine[] {
  const distinct = [...new Set(notes.map(({ value }) => value.trim()))];
  return distinct.length === 0 ? [] : [{ name: 'NOTE', params: [], value: escapedText(distinct.join('\n')) }];
}

/** The same in every export: what a vCard says, else a name made of the person's id. */
function uidLine(id: string, lines: readonly SourceLine[], to: VcardVersion): ContentLine {
  const told = lines.find(({ name, isSealed, text }) => name === 'UID' && !isSealed && text.trim() !== '');
  const uid = told ? plainUid(told.text) : `mutuals-${id}`;
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uid);
  if (to === '4.0' && isUuid) return { name: 'UID', params: [], value: `urn:uuid:${uid}` };
  const isAddress = /^[a-z][a-z0-9+.-]*:\S+$/i.test(uid);
  const params = to === '4.0' && !isAddress ? [{ name: 'VALUE', values: ['text'] }] : [];
  return { name: 'UID', params, value: escapedText(uid) };
}

/** Puts behind the first line of each group how its source calls it. */
function withLabels(lines: readonly ContentLine[], cards: readonly SourceCard[]): readonly ContentLine[] {
  const labels = new Map<string, SourceLine>();
  for (const line of cards.flatMap((one) => one.lines)) {
    if (line.name === 'X-ABLABEL' && line.group !== undefined) labels.set(line.group, line);
  }
  return lines.flatMap((line) => {
    const label = line.group === undefined ? undefined : labels.get(line.group);
    if (!label) return [line];
    labels.delete(label.group ?? '');
    return [line, { ...restLine(label, '3.0'), name: 'X-ABLabel' }];
  });
}
