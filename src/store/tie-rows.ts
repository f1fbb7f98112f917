import type { Day } from '../core/day.ts';
import { LAYERS } from '../core/network/cadence/layer.ts';
import type { TargetInterval } from '../core/network/cadence/target-interval.ts';
import { DIRECTIONS } from '../core/network/contact-day.ts';
import { STAGES } from '../core/network/stage/stages.ts';
import { LEVELS } from '../core/network/strength/known-of-tie.ts';
import type { TieNumbers } from '../core/person-line.ts';
import type { Row } from './engine.ts';
import { dayOrNothing, oneOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** What the models say of a tie, as it stands in its row. */
export function tieRow(numbers: TieNumbers): Row {
  return {
    strength: numbers.strength,
    shown: numbers.shown,
    active_days: numbers.activeDays,
    first_day: numbers.firstDay ?? null,
    last_day: numbers.lastDay ?? null,
    last_direction: numbers.lastDirection ?? null,
    usual_gap: numbers.usualGapDays ?? null,
    gap_ratio: numbers.gapRatio ?? null,
    quiet: numbers.quiet ?? null,
    urgency: numbers.urgency,
    acquaintance: numbers.acquaintance,
    circle: numbers.circle ?? null,
    seen_day: numbers.seenDay ?? null,
    known: numbers.known,
    stage: numbers.stage,
    alive: numbers.alive ?? null,
    layer: numbers.layer ?? null,
    layer_why: numbers.layerWhy ?? null,
    interval_days: numbers.interval?.days ?? null,
    interval_from: numbers.interval?.from ?? null,
    waiting_for: numbers.waiting?.owedBy ?? null,
    waiting_since: numbers.waiting?.since ?? null,
    reply_chance: numbers.waiting?.chance ?? null,
  };
}

export type TieRow = Omit<Tables['person_tie'], 'book_id' | 'person_id'>;

export const TIE_COLUMNS = [
  'strength',
  'shown',
  'active_days',
  'first_day',
  'last_day',
  'last_direction',
  'usual_gap',
  'gap_ratio',
  'quiet',
  'urgency',
  'acquaintance',
  'circle',
  'seen_day',
  'known',
  'stage',
  'alive',
  'layer',
  'layer_why',
  'interval_days',
  'interval_from',
  'waiting_for',
  'waiting_since',
  'reply_chance',
] as const satisfies readonly (keyof TieRow)[];

export function tieNumbersOf(row: TieRow): TieNumbers {
  const [firstDay, lastDay] = [dayOrNothing(row.first_day), dayOrNothing(row.last_day)];
  const layer = LAYERS.find((one) => one === row.layer);
  const interval = intervalOf(row);
  return {
    strength: row.strength,
    shown: row.shown,
    activeDays: row.active_days,
    urgency: row.urgency,
    acquaintance: row.acquaintance,
    known: oneOf(LEVELS, row.known),
    stage: oneOf(STAGES, row.stage),
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
    ...(row.last_direction !== null && { lastDirection: oneOf(DIRECTIONS, row.last_direction) }),
    ...(row.usual_gap !== null && { usualGapDays: row.usual_gap }),
    ...(row.gap_ratio !== null && { gapRatio: row.gap_ratio }),
    ...(row.quiet !== null && { quiet: row.quiet }),
    ...(row.circle !== null && { circle: row.circle }),
    ...(row.seen_day !== null && { seenDay: row.seen_day as Day }),
    ...(row.alive !== null && { alive: row.alive }),
    ...(layer !== undefined && { layer }),
    ...(row.layer_why !== null && { layerWhy: oneOf(LAYER_REASONS, row.layer_why) }),
    ...(interval && { interval }),
    ...waitingOf(row),
  };
}

const LAYER_REASONS = ['by hand', 'kin', 'silent', 'strength'] as const;

function intervalOf({
  interval_days: days,
  interval_from: from,
  usual_gap,
  layer,
}: TieRow): TargetInterval | undefined {
  if (days === null) return undefined;
  if (from === 'rhythm') return { days, from, usualGapDays: usual_gap ?? days / 2 };
  const found = LAYERS.find((one) => one === layer);
  return from === 'layer' && found !== undefined ? { days, from, layer: found } : { days, from: 'hand' };
}

function waitingOf(row: TieRow): Pick<TieNumbers, 'waiting'> {
  if (row.waiting_for === null || row.waiting_since === null) return {};
  const owedBy = oneOf(['me', 'them'], row.waiting_for);
  return { waiting: { owedBy, since: row.waiting_since as Day, chance: row.reply_chance ?? 0 } };
}
