import { countText, spanText } from '../time-words.ts';
import type { StageEvidence } from './stage-evidence.ts';
import type { Stage } from './stages.ts';

/** One way to a stage: each number must be reached. */
export type StageRule = {
  readonly stage: Exclude<Stage, 'stranger'>;
  readonly needs: Partial<StageEvidence>;
};

/**
 * The ways to each stage, the highest first. The limits are ours. From `relationship` on, counts of contact alone never
 * suffice: it takes a deed, meetings over time, or the user's own word, since frequency is not closeness (Marsden, Campbell
 * 1984, Social Forces 63:482; trust, intimacy and services beside time: Granovetter 1973, American J. of Sociology 78:1360).
 */
export const STAGE_RULES: readonly StageRule[] = [
  { stage: 'advocate', needs: { vouched: 1 } },
  { stage: 'advocate', needs: { introduced: 2 } },
  { stage: 'advocate', needs: { introduced: 1, helpedMe: 1 } },
  { stage: 'relationship', needs: { helpedMe: 1, bothWays: 1 } },
  { stage: 'relationship', needs: { helpedThem: 1, bothWays: 1, spanDays: 90 } },
  { stage: 'relationship', needs: { introduced: 1 } },
  { stage: 'relationship', needs: { met: 3, bothWays: 1, spanDays: 180 } },
  { stage: 'relationship', needs: { closeness: 4 } },
  { stage: 'relationship', needs: { kin: 1 } },
  { stage: 'contact', needs: { bothWays: 1, activeDays: 3, spanDays: 30 } },
  { stage: 'contact', needs: { met: 1, bothWays: 1, activeDays: 2 } },
  { stage: 'contact', needs: { helpedMe: 1 } },
  { stage: 'contact', needs: { helpedThem: 1 } },
  { stage: 'contact', needs: { closeness: 3 } },
  { stage: 'acquaintance', needs: { bothWays: 1 } },
  { stage: 'acquaintance', needs: { met: 1 } },
  { stage: 'acquaintance', needs: { closeness: 1 } },
];

type EvidenceText = {
  /** What is there; `count` as known. */
  readonly has: (count: number) => string;
  /** What would have to come; `count` as needed. */
  readonly lacks: (count: number) => string;
};

/** In the order in which they are told. */
export const EVIDENCE_TEXT: Readonly<Record<keyof StageEvidence, EvidenceText>> = {
  vouched: { has: () => 'They spoke for you.', lacks: () => 'they speak for you' },
  introduced: {
    has: (count) => `They introduced you ${timesText(count)}.`,
    lacks: (count) =>
      count === 1 ? 'they introduce you to somebody' : `they introduce you ${timesText(count)}`,
  },
  helpedMe: { has: () => 'They helped you.', lacks: () => 'they help you with something' },
  helpedThem: { has: () => 'You helped them.', lacks: () => 'you help them with something' },
  met: {
    has: (count) => `You met on ${countText(count, 'day')}.`,
    lacks: (count) => (count === 1 ? 'you meet' : `you have met on ${countText(count, 'day')}`),
  },
  bothWays: { has: () => 'It goes both ways.', lacks: () => 'it goes both ways' },
  activeDays: {
    has: (count) => `You were in touch on ${countText(count, 'day')}.`,
    lacks: (count) => `you have been in touch on ${countText(count, 'day')}`,
  },
  spanDays: {
    has: (count) => `You have known each other for ${spanText(count)}.`,
    lacks: (count) => `it has lasted ${spanText(count)}`,
  },
  closeness: {
    has: (count) => `You said how close you are: ${count} of 5.`,
    lacks: (count) => `you say that you are close (${count} of 5)`,
  },
  kin: { has: () => 'You are family.', lacks: () => 'you are family' },
};

function timesText(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : countText(count, 'time');
}
