import type { Everybody } from '../everybody.ts';
import { WORK_FUNCTIONS } from '../kinds/work-functions.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { type DormantTie, dormantTies, type Sleeper } from '../network/dormant/dormant-ties.ts';
import { explainDormant } from '../network/dormant/explain-dormant.ts';
import { currentProfile, novelty } from '../network/dormant/novelty.ts';
import type { PastTie } from '../network/dormant/past-trust.ts';
import type { Reason } from '../network/reason.ts';
import { lives } from './helping-ties.ts';
import { needFit } from './need-fit.ts';

/** Somebody of the past who fits a need, and why to wake them. */
export type Woken = { readonly person: number; readonly worth: number; readonly reasons: readonly Reason[] };

/**
 * The dormant ties among these people that fit a need, the best first, D_j of network/dormant. `pastOf` tells what stood
 * between us; who is not told is left out. Novelty looks at the work that people do, beside that of the ties of today.
 */
export function wokenFor(
  everybody: Everybody,
  need: GoalNeed,
  sleeping: readonly number[],
  pastOf: ReadonlyMap<number, PastTie>,
): readonly Woken[] {
  const sleepers = sleeping.flatMap((number) => {
    const past = pastOf.get(number);
    return past ? [sleeper(everybody, need, number, past)] : [];
  });
  const byId = new Map(sleepers.map((one) => [one.id, one]));
  return dormantTies(sleepers).map((tie) => woken(tie, byId.get(tie.id)));
}

function woken(tie: DormantTie<number>, known: Sleeper<number> | undefined): Woken {
  return { person: tie.id, worth: tie.worth, reasons: known ? explainDormant(tie, known) : [] };
}

function sleeper(everybody: Everybody, need: GoalNeed, id: number, past: PastTie): Sleeper<number> {
  const person = everybody.people[id];
  return {
    id,
    gapInDays: everybody.asOf - (person?.lastDay ?? everybody.asOf),
    activeDays: person?.activeDays ?? 0,
    past,
    novelty: novelty(profileOf(person?.kinds.function), workAroundMe(everybody)),
    goalFit: needFit(need.kinds, person?.kinds ?? {}),
  };
}

const kept = new WeakMap<Everybody, Float64Array>();

function workAroundMe(everybody: Everybody): Float64Array {
  const known = kept.get(everybody);
  if (known) return known;
  const profile = currentProfile(
    everybody.people
      .filter((person) => person.strength > 0 && !person.isMe && lives(person))
      .map(({ kinds, strength }) => ({ profile: profileOf(kinds.function), strength })),
  );
  kept.set(everybody, profile);
  return profile;
}

function profileOf(work: string | undefined): readonly number[] {
  return WORK_FUNCTIONS.map((one) => Number(one === work));
}
