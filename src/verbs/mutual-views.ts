import { z } from 'zod';
import { ASK_ANSWERS } from '../core/matters/ask.ts';
import { WHOSE } from '../core/matters/whose.ts';
import { ASK_SIZES } from '../core/network/benefit/ask-situation.ts';
import { FAVOUR_KINDS, type FavourKind } from '../core/network/benefit/favour.ts';

/** What the surfaces show of what stands between people. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const favourKind = z.enum(Object.keys(FAVOUR_KINDS) as [FavourKind, ...FavourKind[]]);
export const favourSize = z.enum(ASK_SIZES as [(typeof ASK_SIZES)[number], ...typeof ASK_SIZES]);

/** Somebody, in short. */
export const someone = z.object({ id: z.string(), name: z.string() });

export const benefitView = z.object({
  id: z.string(),
  person: someone,
  direction: z.enum(['given', 'received']),
  kind: favourKind,
  size: favourSize,
  day,
  line: z.string().describe('to the letter, as it was typed'),
});

export const thanksView = z.object({
  id: z.string(),
  person: someone,
  kind: favourKind,
  day: day.describe('when it was received'),
  what: z.string(),
  says: z.string().describe('one sentence'),
  todo: z.string().describe('what to do'),
});

export const promiseView = z.object({
  id: z.string(),
  person: someone,
  of: z.enum(WHOSE).describe('whose promise it is'),
  what: z.string(),
  hours: z.number().describe('how long it is likely to take'),
  day: day.describe('when it was made'),
  due: day.optional(),
  kept: day.optional().describe('when it was kept'),
  lateDays: z.int().describe('0 while it is not late'),
  says: z.string().describe('one sentence'),
  todo: z.string().optional().describe('what to do, when there is something'),
});

export const needView = z.object({
  id: z.string(),
  kind: z.enum(['need', 'offer']),
  of: z.enum(WHOSE),
  person: someone.optional().describe('missing when it is yours'),
  what: z.string(),
  day,
  asked: z.boolean().describe('they asked you for it'),
});

export const askView = z.object({
  id: z.string(),
  person: someone,
  what: z.string(),
  size: favourSize,
  day,
  state: z.enum(['open', ...ASK_ANSWERS]),
  answered: day.optional(),
  verdict: z.string().optional().describe('what was said of it before it was asked'),
  introduction: z
    .string()
    .optional()
    .describe('the id of the introduction that was asked for, which goes on by its own steps'),
  says: z.string().describe('one sentence'),
});
