import { z } from 'zod';
import { HANDS } from '../core/act.ts';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { STAGES } from '../core/network/stage/stages.ts';
import { LEVELS } from '../core/network/strength/known-of-tie.ts';
import { RECORD_KINDS, SOURCES } from '../core/source-record.ts';
import { TIE_TERMS } from '../core/tie-terms.ts';
import { SUGGESTION_KINDS } from '../core/today/suggestion-kind.ts';

/** What the surfaces show. Days are `2026-11-23`, moments ISO 8601 in UTC; a field that is not known is missing. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.iso.datetime();

export const personRef = z.string().min(1).max(300).describe('a person: their name, address or id');

export const personLineView = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string().optional(),
  title: z.string().optional(),
  sources: z.array(z.enum(SOURCES)),
  records: z.int().describe('how many records make this person'),
  strength: z.number().min(0).max(1).describe('0 none to 1 strongest, beside your middle two-way tie at 0.5'),
  strengthWord: z.enum(['none', 'faint', 'light', 'steady', 'strong']),
  lastContact: day.optional(),
  lastDirection: z.enum(['out', 'in', 'both']).optional(),
  contactDays: z.int().describe('days on which you were in touch'),
  usualGapDays: z.number().optional(),
  silentDays: z.int().optional(),
  quiet: z.number().min(0).max(1).optional().describe('probability of no contact in the next 90 days'),
  alive: z.number().min(0).max(1).optional().describe('probability that the tie goes on, by its pace'),
  stage: z.enum(STAGES).describe('how far the tie has come, by evidence'),
  known: z.enum(LEVELS).describe('how much is known of the tie'),
  layer: z.int().optional().describe('among your closest 5, 15, 50 or 150'),
  everyDays: z.number().optional().describe('how often to be in touch, in days'),
  waiting: z
    .object({ owedBy: z.enum(['me', 'them']), since: day, chance: z.number().min(0).max(1) })
    .optional()
    .describe('who owes the next word, and the chance that it still comes by itself'),
});
export type PersonLineView = z.output<typeof personLineView>;

const sourced = z.object({ value: z.string(), source: z.enum(SOURCES), seenAt: moment });

export const cardView = z.object({
  name: z.string(),
  nameFrom: z.enum(SOURCES).optional(),
  otherNames: z.array(z.string()),
  organisation: sourced.optional(),
  title: sourced.optional(),
  birthday: sourced.optional(),
  anniversary: sourced.optional(),
  emails: z.array(sourced),
  phones: z.array(sourced),
  urls: z.array(sourced),
  places: z.array(sourced),
  tags: z.array(sourced),
  related: z
    .array(
      sourced.extend({
        as: z.string().describe('what they are to this person: spouse, mother, assistant'),
        name: z.string(),
        person: z.string().optional().describe('the one person here who is called so'),
      }),
    )
    .describe('who belongs to them'),
  notes: z.array(sourced),
});
export type CardView = z.output<typeof cardView>;

export const recordView = z.object({
  id: z.string(),
  source: z.enum(SOURCES),
  key: z.string(),
  kind: z.enum(RECORD_KINDS),
  name: z.string(),
  identities: z.array(z.object({ kind: z.string(), value: z.string(), shared: z.boolean() })),
  firstSeenAt: moment,
  lastSeenAt: moment,
});

export const entryView = z.object({
  id: z.string(),
  at: moment,
  day,
  channel: z.enum(CHANNELS),
  direction: z.enum(['out', 'in', 'both', 'others']).describe('seen from me; others: I was not part of it'),
  about: z.string(),
  source: z.enum(SOURCES),
  recipients: z.int(),
  people: z.array(z.object({ id: z.string().optional(), name: z.string(), role: z.enum(ROLES) })),
});
export type EntryView = z.output<typeof entryView>;

export const reasonView = z.object({
  term: z.string().describe('what is looked at'),
  says: z.string().describe('one sentence'),
});

export const tieReasonView = reasonView.extend({ term: z.enum(TIE_TERMS).describe('what is looked at') });

export const suggestionView = z.object({
  person: personLineView,
  kind: z.enum(SUGGESTION_KINDS).describe('what it is about'),
  why: z.string().describe('why now, in one sentence that is true in the data'),
  todo: z.string().describe('what to do'),
  lastAbout: z.string().optional(),
  reminder: z.string().optional().describe('the id of the reminder, for reminders'),
});
export type SuggestionView = z.output<typeof suggestionView>;

export const occasionView = z.object({
  id: z.string().describe('of the event or the goal'),
  name: z.string(),
  kind: z.enum(SUGGESTION_KINDS),
  why: z.string().describe('why now, in one sentence that is true in the data'),
  todo: z.string().describe('what to do'),
});
export type OccasionView = z.output<typeof occasionView>;

export const actView = z.object({
  id: z.string(),
  verb: z.string(),
  by: z.enum(HANDS),
  at: moment,
  line: z.string(),
  undoneAt: moment.optional(),
});
export type ActView = z.output<typeof actView>;

/** Every verb that writes answers with the act, so that each surface can offer undo. */
export const actDone = z.object({ act: actView.optional().describe('missing when nothing changed') });

export const cursor = z.string().max(500).optional().describe('`next` of the page before');
export const limit = z.coerce.number().int().min(1).max(200).default(25).describe('how many at most');
