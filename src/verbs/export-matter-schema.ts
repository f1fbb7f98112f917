import { z } from 'zod';
import { type Day, parseDay } from '../core/day.ts';
import { type MatterId, matterId } from '../core/ids.ts';
import { CHANGED_FIELDS } from '../core/matters/change.ts';
import { INTRODUCTION_STATES } from '../core/matters/introduction.ts';
import type { MatterBodies, MatterKind } from '../core/matters/matter.ts';
import { WHOSE } from '../core/matters/whose.ts';
import { YEARLY_DAYS } from '../core/matters/yearly-day.ts';
import { FAVOUR_KINDS, type FavourKind } from '../core/network/benefit/favour.ts';
import { COLUMN_FIELDS } from '../core/table-columns.ts';

/** `2026-11-23` */
export const dayWritten = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text, context): Day => {
    const day = parseDay(text);
    if (day !== undefined) return day;
    context.addIssue('no day of the calendar');
    return z.NEVER;
  });

/** Days inside of what a matter is about are counted from 1970-01-01. */
const dayCounted = z.custom<Day>((value) => z.int().safeParse(value).success);
const pointer: z.ZodType<MatterId, string> = z.string().max(100).transform(matterId);
const words = z.string().max(1_000_000);
const closeness = z.literal([1, 2, 3, 4, 5]);
const size = z.enum(['small', 'middle', 'big']);
const whose = z.enum(WHOSE);
const direction = z.enum(['given', 'received']);
const favour = z.enum(Object.keys(FAVOUR_KINDS) as FavourKind[]);

const needKinds = z.looseObject({
  field: words.exactOptional(),
  function: words.exactOptional(),
  level: words.exactOptional(),
  place: words.exactOptional(),
});

const goalNeed = z.looseObject({
  name: words,
  why: words.exactOptional(),
  importance: z.literal([1, 2, 3]),
  kinds: z.array(needKinds),
  where: z.array(words).exactOptional(),
});

const step = z.looseObject({
  state: z.enum(INTRODUCTION_STATES),
  day: dayCounted,
  note: words.exactOptional(),
});

/** What a matter of each kind is about. Fields of a newer version pass through as they are. */
export const MATTER_SCHEMAS = {
  benefit: z.looseObject({ direction, what: favour, size, line: words }),
  acquaintance: z.looseObject({ closeness }),
  goal: z.looseObject({
    aim: words,
    template: words,
    place: words.exactOptional(),
    needs: z.array(goalNeed),
    outcome: words.exactOptional(),
  }),
  ask: z.looseObject({
    what: words,
    size,
    verdict: words.exactOptional(),
    chance: z.number().min(0).max(1).exactOptional(),
    answeredDay: dayCounted.exactOptional(),
  }),
  promise: z.looseObject({
    of: whose,
    what: words,
    hours: z.number(),
    keptDay: dayCounted.exactOptional(),
  }),
  thanks: z.looseObject({
    what: words,
    kind: favour,
    benefit: pointer.exactOptional(),
    said: words.exactOptional(),
  }),
  need: z.looseObject({ of: whose, what: words, isRequest: z.boolean() }),
  offer: z.looseObject({ of: whose, what: words, hours: z.number() }),
  capacity: z.looseObject({ hoursPerWeek: z.number(), keptFree: words.exactOptional() }),
  introduction: z.looseObject({
    direction,
    why: words,
    forThem: words.exactOptional(),
    steps: z.array(step),
    telling: pointer.exactOptional(),
  }),
  endorsement: z.looseObject({
    direction,
    words,
    skills: z.array(words).exactOptional(),
    heardBy: words.exactOptional(),
    result: words.exactOptional(),
    key: words.exactOptional(),
  }),
  manners: z.looseObject({
    address: words.exactOptional(),
    pronunciation: words.exactOptional(),
    channel: words.exactOptional(),
    hours: words.exactOptional(),
    zone: words.exactOptional(),
    avoid: words.exactOptional(),
    moves: words.exactOptional(),
  }),
  custom: z.looseObject({ axis: z.enum(['field', 'place']), kind: words, note: words }),
  event: z.looseObject({
    name: words,
    kind: words,
    place: words.exactOptional(),
    others: z.array(words),
  }),
  opportunity: z.looseObject({ what: words, goal: pointer.exactOptional(), outcome: words.exactOptional() }),
  review: z.looseObject({ change: words.exactOptional() }),
  columns: z.looseObject({
    headers: z.array(words),
    columns: z.array(z.looseObject({ header: words, field: z.enum(COLUMN_FIELDS) })),
  }),
  yearlyDay: z.looseObject({ what: z.enum(YEARLY_DAYS) }),
  askLater: z.record(z.string(), z.never()),
  change: z.looseObject({ what: z.enum(CHANGED_FIELDS), from: words, to: words }),
} satisfies { readonly [Kind in MatterKind]: z.ZodType<MatterBodies[Kind]> };
