import { brokerChance } from '../../src/core/network/reach.ts';
import type { AskedSet } from './asked-set.ts';
import { estimate, gains } from './bootstrap.ts';
import { type Outcome, outcomes } from './outcome.ts';
import type { Task } from './question.ts';
import { estimateText } from './table-text.ts';
import {
  contactStrength,
  eachWithCircle,
  type Kernel,
  OURS,
  powerOf,
  type TieModel,
  UNSEEN,
  unweighted,
} from './tie-model.ts';

type Ablation = { readonly task: Task; readonly says: string; readonly model: TieModel };

const STRENGTH_KERNEL = powerOf(2);
const REACH_KERNEL = powerOf(7);
const PACE_KERNEL = powerOf(7, 1.5);
const CIRCLE_IN_PACE = 1.5;
const NEVER_FADING: Kernel = () => 1;
/** Of a broker who acts for sure; infinity would not divide. */
const CERTAIN = Number.MAX_VALUE;
const HALF_TRUST = 2;

/** What each term is worth: MAP and AUC lost (below 0) or gained when it alone is taken away, with 95 % intervals. */
export function* ablation(sets: readonly AskedSet[]): Generator<string> {
  yield `| task | taken away | ${sets.map(({ name }) => `${name} MAP | ${name} AUC`).join(' | ')} |`;
  yield `|---|---|${sets.map(() => '---|---|').join('')}`;
  const whole = sets.map((set) => outcomes(set, OURS));
  for (const { task, says, model } of ABLATIONS) {
    const cells = sets.flatMap((set, place) => {
      const before = (whole[place] ?? []).filter((one) => one.task === task);
      const changed = gains(before, outcomes(set, model, [task]));
      return [(one: Outcome) => one.map, (one: Outcome) => one.auc].map((of) =>
        estimateText(estimate(changed, of)),
      );
    });
    yield `| ${task} | ${says} | ${cells.join(' | ')} |`;
  }
}

const ABLATIONS: readonly Ablation[] = [
  back(
    'mutual',
    eachWithCircle(({ days }) => contactStrength(days, STRENGTH_KERNEL, 0)),
  ),
  back(
    'circle',
    eachWithCircle(({ days }) => contactStrength(days, STRENGTH_KERNEL), 0),
  ),
  back(
    'fading',
    eachWithCircle(({ days }) => contactStrength(days, NEVER_FADING)),
  ),
  back(
    'weights: each day counts 1',
    eachWithCircle(({ days }) => contactStrength(unweighted(days), STRENGTH_KERNEL)),
  ),
  back(
    'days: each message counts',
    eachWithCircle(({ messages }) => contactStrength(messages, STRENGTH_KERNEL)),
  ),
  { task: 'back', says: 'presence', model: UNSEEN },
  quiet('circle', ({ days }) => paceOf(days, PACE_KERNEL)),
  quiet('fading', ({ days }, circle) => paceOf(days, NEVER_FADING) + CIRCLE_IN_PACE * circle),
  quiet(
    'days: each message counts',
    ({ messages }, circle) => paceOf(messages, PACE_KERNEL) + CIRCLE_IN_PACE * circle,
  ),
  { task: 'quiet', says: 'presence', model: UNSEEN },
  reach('fading', { acquaintance: ({ days }) => paceOf(days, NEVER_FADING), chance: brokerChance }),
  reach('days: each message counts', {
    acquaintance: ({ messages }) => paceOf(messages, REACH_KERNEL),
    chance: brokerChance,
  }),
  reach('the first step', {
    ...OURS.reach,
    chance: (_, toTarget, load) => brokerChance(CERTAIN, toTarget, load),
  }),
  reach('share of attention: saturating', {
    ...OURS.reach,
    chance: (toBroker, toTarget) =>
      (toBroker / (toBroker + HALF_TRUST)) * (toTarget / (toTarget + HALF_TRUST)),
  }),
  { task: 'reach', says: 'presence', model: UNSEEN },
];

function back(says: string, strengths: TieModel['strengths']): Ablation {
  return { task: 'back', says, model: { ...OURS, strengths } };
}

function quiet(says: string, pace: TieModel['pace']): Ablation {
  return { task: 'quiet', says, model: { ...OURS, pace } };
}

function reach(says: string, model: TieModel['reach']): Ablation {
  return { task: 'reach', says, model: { ...OURS, reach: model } };
}

/** Every day or message counts 1. */
function paceOf(days: Parameters<typeof unweighted>[0], kept: Kernel): number {
  return contactStrength(unweighted(days), kept, 0);
}
