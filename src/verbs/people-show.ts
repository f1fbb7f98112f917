import { z } from 'zod';
import { NO_BOND } from '../core/bond.ts';
import { type Day, dayText } from '../core/day.ts';
import { endorsementText } from '../core/endorsements/endorsement-text.ts';
import { wordsFirst } from '../core/endorsements/words-first.ts';
import { KIND_AXES } from '../core/everybody.ts';
import { kindsOfPerson, saidKinds } from '../core/kinds-of-person.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { toldByBenefits } from '../core/matters/told-by-benefits.ts';
import { type PersonCard, personCard, type Sourced } from '../core/person-card.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { PlacedRecord } from '../core/store.ts';
import { tieReasons } from '../core/tie-reasons.ts';
import { hasPhoto } from '../formats/vcard/photo-of.ts';
import { beforeOf, beforeView } from './before-of.ts';
import { findPerson } from './find-person.ts';
import { shownLine, today } from './shown.ts';
import { bondView, shownBond } from './shown-bond.ts';
import { shownEntry } from './shown-entry.ts';
import { shownRelated } from './shown-related.ts';
import { verb } from './verb.ts';
import {
  type CardView,
  cardView,
  entryView,
  personLineView,
  personRef,
  recordView,
  tieReasonView,
} from './views.ts';

const ENTRIES_SHOWN = 20;
const WORDS_SHOWN = 5;

export const peopleShow = verb({
  name: 'people.show',
  says: 'Shows one person: the card with the origin of each field, the last contacts, the strength with its reasons.',
  writes: false,
  command: {
    words: 'person',
    aliases: ['people show'],
    positional: ['person'],
    examples: ['mutuals person "Ada Lovelace"', 'mutuals person ada@example.org --json'],
  },
  input: z.object({ person: personRef }),
  output: z.object({
    person: personLineView,
    isMe: z.boolean(),
    card: cardView,
    before: beforeView,
    hasPhoto: z.boolean().describe('whether there is a picture to show'),
    records: z.array(recordView),
    said: bondView.describe('what you said of the tie'),
    kinds: z
      .array(z.object({ axis: z.enum(KIND_AXES), kind: z.string(), says: z.string() }))
      .describe('of which kind they are, and how that is known'),
    reasons: z.array(tieReasonView),
    goodWords: z.array(z.string()).optional().describe('what they said for you and you for them'),
    attention: z
      .object({ state: z.enum(['done', 'snoozed', 'never']), until: z.string().optional() })
      .optional()
      .describe('what you said about being reminded'),
    reminders: z.array(z.object({ id: z.string(), day: z.string(), about: z.string() })),
    timeline: z.array(entryView),
    timelineNext: z.string().optional(),
  }),
  async run({ person: ref }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const line = await findPerson(store, ref, on);
    const [records, timeline, me, attention, reminders, days, bond, learnt, benefits, kindsSaid, words] =
      await Promise.all([
        store.recordsOf(line.id),
        store.timeline(line.id, { limit: ENTRIES_SHOWN }),
        store.me(),
        store.attention(line.id),
        store.remindersOf(line.id),
        store.contactDays(line.id),
        store.bond(line.id),
        store.learnt(),
        store.matters({ kind: 'benefit', person: line.id }),
        store.kindsSaid(),
        store.matters({ kind: 'endorsement', person: line.id }),
      ]);
    const card = personCard(records);
    const kinds = kindsOfPerson(line.id, card, saidKinds(kindsSaid));
    const told = toldByBenefits(benefits).get(line.id);
    const reasons = tieReasons({ days, line, learnt, bond, told }, on);
    return {
      person: shownLine(line, on),
      isMe: line.isMe,
      card: { ...shownCard(card), related: await shownRelated(card.related, line.id, store) },
      ...(await beforeOf(line.id, records, deps)),
      hasPhoto: records.some(({ original }) => hasPhoto(original)),
      records: records.map(shownRecord),
      said: shownBond(bond ?? NO_BOND),
      kinds: KIND_AXES.flatMap((axis) => {
        const found = kinds[axis];
        return found ? [{ axis, kind: found.kind, says: found.says }] : [];
      }),
      reasons: reasons.map(({ term, says }) => ({ term, says })),
      ...(words.some((one) => personWith(one) === line.id) && { goodWords: goodWords(words, line, on) }),
      ...(attention && {
        attention: {
          state: attention.state,
          ...(attention.state !== 'never' && { until: dayText(attention.until) }),
        },
      }),
      reminders: reminders.map(({ id, day, about }) => ({ id, day: dayText(day), about })),
      timeline: timeline.items.map((entry) => shownEntry(entry, me, deps)),
      ...(timeline.next !== undefined && { timelineNext: timeline.next }),
    };
  },
});

/** Somebody may only have heard a word that another spoke: that one stands with the other. */
function goodWords(all: readonly Matter<'endorsement'>[], { id, name }: PersonLine, on: Day): string[] {
  const theirs = wordsFirst(all).filter((one) => personWith(one) === id);
  const ours = theirs.slice(0, WORDS_SHOWN);
  return ours.map((one) => endorsementText(one, { name, heardBy: one.about.heardBy, today: on }));
}

function shownCard({
  organisation,
  title,
  birthday,
  anniversary,
  related: _,
  ...card
}: PersonCard): Omit<CardView, 'related'> {
  return {
    ...card,
    otherNames: [...card.otherNames],
    ...(organisation && { organisation: shownField(organisation) }),
    ...(title && { title: shownField(title) }),
    ...(birthday && { birthday: shownField(birthday) }),
    ...(anniversary && { anniversary: shownField(anniversary) }),
    emails: card.emails.map(shownField),
    phones: card.phones.map(shownField),
    urls: card.urls.map(shownField),
    places: card.places.map(shownField),
    tags: card.tags.map(shownField),
    notes: card.notes.map(shownField),
  };
}

function shownField({ value, source, seenAt }: Sourced): CardView['emails'][number] {
  return { value, source, seenAt: seenAt.toISOString() };
}

function shownRecord(record: PlacedRecord): z.input<typeof recordView> {
  return {
    id: record.id,
    source: record.source,
    key: record.key,
    kind: record.kind,
    name: record.card.name,
    identities: record.identities.map(({ kind, value, shared }) => ({
      kind,
      value,
      shared: shared ?? false,
    })),
    firstSeenAt: record.firstSeenAt.toISOString(),
    lastSeenAt: record.lastSeenAt.toISOString(),
  };
}
