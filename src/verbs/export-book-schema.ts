import { z } from 'zod';
import { KIND_AXES } from '../core/everybody.ts';
import { type PersonId, personId } from '../core/ids.ts';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { MATTER_KINDS } from '../core/matters/matter-names.ts';
import { LAYERS } from '../core/network/cadence/layer.ts';
import { IDENTITY_KINDS, RECORD_KINDS, SOURCES } from '../core/source-record.ts';
import { dayWritten, MATTER_SCHEMAS } from './export-matter-schema.ts';

const words = z.string().max(10_000_000);
const key = z.string().min(1).max(10_000);
const texts = z.array(words).max(10_000).exactOptional();

const person: z.ZodType<PersonId, string> = z
  .string()
  .min(1)
  .max(100)
  .transform(personId)
  .describe('tells people of this file apart, and says nothing outside of it');

const moment = z.iso.datetime().transform((text) => new Date(text));

const card = z
  .looseObject({
    name: words,
    otherNames: texts,
    organisation: words.exactOptional(),
    title: words.exactOptional(),
    signedOn: words.exactOptional(),
    emails: texts,
    phones: texts,
    urls: texts,
    places: texts,
    birthday: words.exactOptional(),
    anniversary: words.exactOptional(),
    tags: texts,
    related: texts,
    note: words.exactOptional(),
  })
  .describe('what was understood of it');

const recordKey = z.object({ source: z.enum(SOURCES), key });

const record = z
  .object({
    type: z.literal('record'),
    person: person.exactOptional().describe('whom it stands with; missing for lists and machines'),
    source: z.enum(SOURCES),
    key: key.describe('by which its source knows it'),
    kind: z.enum(RECORD_KINDS),
    card,
    identities: z
      .array(z.object({ kind: z.enum(IDENTITY_KINDS), value: key, shared: z.boolean().exactOptional() }))
      .max(10_000),
    original: z.string().describe("the source's own words, whole"),
    firstSeenAt: moment,
    lastSeenAt: moment,
  })
  .describe('what one source said about one person');

const interaction = z
  .object({
    type: z.literal('interaction'),
    source: z.enum(SOURCES),
    key,
    at: moment,
    channel: z.enum(CHANNELS),
    about: words,
    thread: words.exactOptional(),
    recipients: z.int().min(0),
    participants: z
      .array(recordKey.extend({ role: z.enum(ROLES) }))
      .max(100_000)
      .describe('whose records took part'),
  })
  .describe('something that happened between people');

const bond = z
  .object({
    type: z.literal('bond'),
    person,
    bond: z.object({
      closeness: z.literal([1, 2, 3, 4, 5]).exactOptional(),
      isKin: z.boolean(),
      layer: z.literal([...LAYERS, 'none']).exactOptional(),
      intervalDays: z.number().exactOptional(),
      rests: z.boolean(),
      answeredDay: dayWritten.exactOptional(),
    }),
  })
  .describe('what you said of a tie');

const until = (state: 'done' | 'snoozed') => z.object({ state: z.literal(state), until: dayWritten });
const attention = z
  .object({
    type: z.literal('attention'),
    person,
    attention: z.discriminatedUnion('state', [
      until('done'),
      until('snoozed'),
      z.object({ state: z.literal('never') }),
    ]),
  })
  .describe('that you want to hear of somebody later or never');

const reminder = z
  .object({
    type: z.literal('reminder'),
    person,
    day: dayWritten,
    about: words,
    settledAt: moment.exactOptional(),
  })
  .describe('something to come back to with somebody');

const kind = z
  .object({
    type: z.literal('kind'),
    axis: z.enum(KIND_AXES),
    about: z.enum(['person', 'title', 'organisation']),
    subject: words.describe('a person of this file, or the folded name of a title or an organisation'),
    kind: words,
  })
  .describe('of which kind you said somebody is');

const budget = z
  .object({
    type: z.literal('budget'),
    budget: z.object({
      unit: z.enum(['minutes', 'contacts']),
      amount: z.number(),
      findingShare: z.number().min(0).max(1).exactOptional(),
    }),
  })
  .describe('what a week has room for');

const matter = z
  .object({
    type: z.literal('matter'),
    id: z.string().min(1).max(100).describe('by which other matters of this file point at it'),
    kind: z.enum(MATTER_KINDS),
    day: dayWritten,
    dueDay: dayWritten.exactOptional(),
    state: z.string().max(100),
    people: z.array(z.object({ part: z.string().max(100), person })).max(100_000),
    about: z.unknown().describe('as its kind says; days in it are counted from 1970-01-01'),
  })
  .describe('what stands between people: a promise, thanks owed, a goal, an introduction');

/** One line of a written-out book. */
export const bookItem = z.discriminatedUnion('type', [
  record,
  z.object({ type: z.literal('person'), person }).describe('somebody of whom no record is left'),
  z.object({ type: z.literal('me'), person }).describe('who you are'),
  z
    .object({ type: z.literal('apart'), one: recordKey, other: recordKey })
    .describe('two that are not one person'),
  interaction,
  bond,
  attention,
  reminder,
  kind,
  budget,
  matter,
]);
export type WrittenItem = z.output<typeof bookItem>;

/** What this item says, or the sentence that tells what is wrong with it. */
export function readBookItem(item: unknown): WrittenItem | string {
  const read = bookItem.safeParse(item);
  if (!read.success) return wrong(read.error);
  if (read.data.type !== 'matter') return read.data;
  const about = MATTER_SCHEMAS[read.data.kind].safeParse(read.data.about);
  return about.success ? read.data : wrong(about.error);
}

function wrong(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'the whole of it';
  return `This item is not what a book holds: ${where} is not as it should be.`;
}
