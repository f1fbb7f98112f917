import type { Day } from '../day.ts';
import type { IntroductionState } from '../matters/introduction.ts';
import { introductionState, type Stood, standsSince } from './introduction-state.ts';

/** Whose turn it is, for how long that is no wonder, and what there is for me to do. */
export type Waiting = {
  readonly for: 'me' | 'them' | 'nobody';
  readonly dueDay?: Day;
  /** 0 while it is not late. */
  readonly lateDays: number;
  readonly todo?: string;
};

export type IntroductionNames = {
  /** Missing when I am the one who introduces. */
  readonly connector: string;
  /** Missing when it is me who is introduced. */
  readonly one: string;
  readonly other: string;
};

type Rule = {
  readonly for: 'me' | 'them';
  /** After so many days it is late. Ours: a week for what is mine, two for what is theirs. */
  readonly days: number;
  readonly todo: (names: IntroductionNames) => string;
  /** What I do once it is late with them. */
  readonly late?: (names: IntroductionNames) => string;
};

/** Two who were brought together are asked after three weeks how it went. */
export const FOLLOW_UP_DAYS = 21;

const TOLD_WITHIN_DAYS = 7;
/** Thanks and news for the connector within the week. */
export const TELLING_DAYS = TOLD_WITHIN_DAYS;

type Turn = Exclude<IntroductionState, 'declined' | 'done'> | 'untold';

const RECEIVED: Readonly<Record<Turn, Rule>> = {
  idea: {
    for: 'me',
    days: 7,
    todo: ({ connector, other }) => `Ask ${connector} whether they would bring you to ${other}.`,
  },
  asked: {
    for: 'them',
    days: 14,
    todo: ({ connector }) => `Wait for ${connector}.`,
    late: ({ connector }) => `Ask ${connector} kindly how it stands, or say that it does not matter.`,
  },
  agreed: {
    for: 'them',
    days: 14,
    todo: ({ connector, other }) => `Wait for ${connector} to write to you and ${other}.`,
    late: ({ connector, other }) =>
      `Ask ${connector} kindly whether they found the time to write to ${other}.`,
  },
  made: { for: 'me', days: 7, todo: ({ other }) => `Write to ${other} and find a time to meet.` },
  met: { for: 'me', days: 14, todo: ({ other }) => `Note what came of meeting ${other}.` },
  untold: {
    for: 'me',
    days: TOLD_WITHIN_DAYS,
    todo: ({ connector }) => `Tell ${connector} what became of it, and thank them.`,
  },
};

const GIVEN: Readonly<Record<Turn, Rule>> = {
  ...RECEIVED,
  idea: {
    for: 'me',
    days: 7,
    todo: ({ one, other }) => `Ask ${one} and ${other}, each alone, whether they would like to meet.`,
  },
  asked: {
    for: 'them',
    days: 14,
    todo: ({ one, other }) => `Wait until both ${one} and ${other} have said yes.`,
    late: ({ one, other }) => `Ask ${one} and ${other} once more, or let it rest.`,
  },
  agreed: {
    for: 'me',
    days: 7,
    todo: ({ one, other }) => `Bring ${one} and ${other} together: write to both.`,
  },
  made: {
    for: 'them',
    days: FOLLOW_UP_DAYS,
    todo: ({ one, other }) => `Leave ${one} and ${other} time to meet.`,
    late: ({ one, other }) => `Ask ${one} and ${other} how it went.`,
  },
  met: { for: 'me', days: 14, todo: ({ one, other }) => `Note what came of it for ${one} and ${other}.` },
};

/** `isTold` says whether the connector knows what came of it. */
export function waitingFor(
  introduction: Stood,
  { names, isTold }: { readonly names: IntroductionNames; readonly isTold: boolean },
  today: Day,
): Waiting {
  const turn = turnOf(introduction, isTold);
  if (turn === undefined) return { for: 'nobody', lateDays: 0 };
  const rule = (introduction.about.direction === 'received' ? RECEIVED : GIVEN)[turn];
  const dueDay = (standsSince(introduction) + rule.days) as Day;
  const lateDays = Math.max(0, today - dueDay);
  const todo = (lateDays > 0 ? rule.late : undefined) ?? rule.todo;
  return { for: rule.for, dueDay, lateDays, todo: todo(names) };
}

function turnOf(introduction: Stood, isTold: boolean): Turn | undefined {
  const state = introductionState(introduction);
  if (state === 'declined') return undefined;
  if (state !== 'done') return state;
  return isTold || introduction.about.direction === 'given' ? undefined : 'untold';
}

type Placed = { readonly waiting: Waiting; readonly since: Day; readonly id: string };

/** The latest first, then what waits for me, then what stands longest; what is over comes last. */
export function inOrderOfWaiting<One extends Placed>(all: readonly One[]): readonly One[] {
  return all.toSorted(
    (one, other) =>
      other.waiting.lateDays - one.waiting.lateDays ||
      TURNS.indexOf(one.waiting.for) - TURNS.indexOf(other.waiting.for) ||
      (one.waiting.for === 'nobody' ? other.since - one.since : one.since - other.since) ||
      (one.id < other.id ? -1 : 1),
  );
}

const TURNS: readonly Waiting['for'][] = ['me', 'them', 'nobody'];
