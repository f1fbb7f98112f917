import type { Reason } from '../reason.ts';
import type { StageEvidence } from './stage-evidence.ts';
import { EVIDENCE_TEXT, STAGE_RULES, type StageRule } from './stage-rules.ts';
import { STAGES, type Stage } from './stages.ts';

/**
 * How far a tie has come: stranger, acquaintance, contact, relationship, advocate.
 *
 *   stage = the highest of those rules (stage-rules.ts) whose every need is met, stranger if none is
 *
 * By evidence and not by counts alone. More evidence never lowers it, and silence does not either: a tie that was a
 * relationship is one to be woken, not one to be forgotten. Cost: O(rules).
 */
export type StageOfTie = {
  readonly stage: Stage;
  /** The rule that decided; undefined for a stranger. */
  readonly rule: StageRule | undefined;
};

export function stageOfTie(evidence: StageEvidence): StageOfTie {
  const rule = RULES.find(({ needs, kinds }) =>
    kinds.every((kind) => evidence[kind] >= (needs[kind] ?? 0)),
  )?.rule;
  return { stage: rule?.stage ?? 'stranger', rule };
}

/** What would lift the tie to the next stage: the rules that lead there, the one that lacks least first. */
export function stageLifts(evidence: StageEvidence): readonly StageRule[] {
  const next = STAGES[STAGES.indexOf(stageOfTie(evidence).stage) + 1];
  const lacking = (rule: StageRule) => missing(rule, evidence).length;
  return STAGE_RULES.filter(({ stage, needs }) => stage === next && needs.kin === undefined).toSorted(
    (one, other) => lacking(one) - lacking(other),
  );
}

/** Why the tie stands where it stands (each amount 1), then the nearest ways up (amount 0). */
export function explainStage(evidence: StageEvidence): readonly Reason[] {
  const { rule } = stageOfTie(evidence);
  const why = rule ? kindsOf(rule).map((kind) => EVIDENCE_TEXT[kind].has(evidence[kind])) : [NOTHING_YET];
  const lifts = liftsText(stageLifts(evidence).slice(0, LIFTS_TOLD), evidence);
  return [...why.map((says) => ({ says, amount: 1 })), ...lifts.map((says) => ({ says, amount: 0 }))];
}

const NOTHING_YET = 'Nothing has passed between you both ways, as far as your data tell.';
const LIFTS_TOLD = 2;

const STAGE_TEXT: Readonly<Record<StageRule['stage'], string>> = {
  acquaintance: 'an acquaintance',
  contact: 'a contact',
  relationship: 'a relationship',
  advocate: 'somebody who stands up for you',
};

/** The ways up as one sentence, since all of them lead to the same stage; none without a way up. */
function liftsText(lifts: readonly StageRule[], evidence: StageEvidence): readonly string[] {
  const [nearest] = lifts;
  if (!nearest) return [];
  const whens = lifts.map((rule) => `when ${lackText(rule, evidence)}`);
  return [`It becomes ${STAGE_TEXT[nearest.stage]} ${whens.join(', or ')}.`];
}

function lackText(rule: StageRule, evidence: StageEvidence): string {
  return missing(rule, evidence)
    .map((kind) => EVIDENCE_TEXT[kind].lacks(rule.needs[kind] ?? 0))
    .join(' and ');
}

function missing(rule: StageRule, evidence: StageEvidence): readonly (keyof StageEvidence)[] {
  return kindsOf(rule).filter((kind) => evidence[kind] < (rule.needs[kind] ?? 0));
}

function kindsOf({ needs }: StageRule): readonly (keyof StageEvidence)[] {
  return EVIDENCE_KINDS.filter((kind) => needs[kind] !== undefined);
}

/** In the order in which they are told. */
const EVIDENCE_KINDS: readonly (keyof StageEvidence)[] = [
  'vouched',
  'introduced',
  'helpedMe',
  'helpedThem',
  'met',
  'bothWays',
  'activeDays',
  'spanDays',
  'closeness',
  'kin',
];

/** Each rule with the kinds of evidence that it names, since it is asked of everybody. */
const RULES = STAGE_RULES.map((rule) => ({ rule, needs: rule.needs, kinds: kindsOf(rule) }));
