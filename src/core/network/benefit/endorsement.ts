import type { Reason } from '../reason.ts';
import { agoText } from '../time-words.ts';

/**
 * Whether to ask somebody for a recommendation, or only to forward a note.
 *
 *   endorse: E = S_eb · S_bt · 1{b has seen e's work} · 2^(−Δ/730)
 *   forward: F = ½ · (1 − (1 − S_eb)²) · S_bt
 *
 * e the user, b who speaks, t who listens; S ∈ [0, 1] how strong those ties are (displayStrength), Δ days since b last saw
 * the work. Forwarding asks for little, so a weak tie does it readily (two chances instead of one), but a forwarded note
 * has half the weight of b's own word. It follows that a recommendation is the better ask when the work was seen lately
 * enough for the tie: 2^(−Δ/730) ≥ 1 − S_eb / 2. Whoever has not seen the work cannot truthfully speak for it.
 * The form E is ours after Kautz, Selman, Shah 1997 (CACM 40:63: accuracy times responsiveness); half-life and half weight
 * are ours too, unmeasured. Whether one may ask at all is readiness.ts. Cost: O(1).
 */
export type EndorsementTie = {
  /** S_eb */
  readonly withSpeaker: number;
  /** S_bt */
  readonly speakerWithTarget: number;
  /** Δ; undefined when the speaker never saw the user's work. */
  readonly daysSinceSeenWork: number | undefined;
};

export type EndorsementChoice = {
  readonly ask: 'recommend me' | 'forward a note' | 'somebody else';
  /** E */
  readonly endorse: number;
  /** F */
  readonly forward: number;
};

const HALF_LIFE_DAYS = 730;
const WEIGHT_OF_NOTE = 0.5;
/** Below this, neither is worth a favour: fewer than one try in twenty. Ours. */
const TOO_LITTLE = 0.05;

export function endorsement(tie: EndorsementTie): EndorsementChoice {
  const endorse = tie.withSpeaker * tie.speakerWithTarget * workSeen(tie.daysSinceSeenWork);
  const forward = WEIGHT_OF_NOTE * (1 - (1 - tie.withSpeaker) ** 2) * tie.speakerWithTarget;
  if (Math.max(endorse, forward) < TOO_LITTLE) return { ask: 'somebody else', endorse, forward };
  return { ask: endorse >= forward ? 'recommend me' : 'forward a note', endorse, forward };
}

/** What to ask and why. The first amount is the better of E and F, the others are the terms of E, which multiply. */
export function explainEndorsement(tie: EndorsementTie, speaker: string, target: string): readonly Reason[] {
  const choice = endorsement(tie);
  return [
    { says: choiceText(choice, speaker, target), amount: Math.max(choice.endorse, choice.forward) },
    { says: closenessText('You', speaker, tie.withSpeaker), amount: tie.withSpeaker },
    { says: closenessText(speaker, target, tie.speakerWithTarget), amount: tie.speakerWithTarget },
    { says: seenText(speaker, tie.daysSinceSeenWork), amount: workSeen(tie.daysSinceSeenWork) },
  ];
}

function workSeen(daysSince: number | undefined): number {
  return daysSince === undefined ? 0 : 0.5 ** (Math.max(0, daysSince) / HALF_LIFE_DAYS);
}

function choiceText({ ask }: EndorsementChoice, speaker: string, target: string): string {
  if (ask === 'recommend me') return `Ask ${speaker} to recommend you to ${target}.`;
  if (ask === 'forward a note') {
    return `Ask ${speaker} only whether they would forward a note to ${target}; that is easy to say yes to.`;
  }
  return `Look for somebody else: ${speaker} is hardly a way to ${target}.`;
}

function closenessText(one: string, other: string, strength: number): string {
  if (strength >= 0.5) return `${one} and ${other} know each other well.`;
  return strength >= 0.15
    ? `${one} and ${other} know each other somewhat.`
    : `${one} and ${other} hardly know each other.`;
}

function seenText(speaker: string, daysSince: number | undefined): string {
  return daysSince === undefined
    ? `${speaker} has not seen your work, so cannot speak for it.`
    : `${speaker} last saw your work ${agoText(daysSince)}.`;
}
