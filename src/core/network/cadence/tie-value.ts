import type { Reason } from '../reason.ts';
import { LAYER_WORDS, type Layer } from './layer.ts';

/**
 * What one contact with somebody is worth to a plan.
 *
 *   v_j = w_j · max(q_j, q₀) · a_j        w_j = max(s_j, s_l)
 *
 * s_j shown strength from 0 to 1, s_l the least that a place in layer l counts (1, 0.8, 0.5, 0.25 from the inside), q_j
 * chance that the tie falls quiet, q₀ = 0.1 since a safe tie wants tending too, a_j chance that a contact saves it.
 * Source: keeping as P(quiet) · value · P(saved), set beside finding in one list, is ours, and so are s_l and q₀; that
 * what the user says of a person outweighs counts follows Marsden, Campbell 1984 (Social Forces 63:482). Cost: none.
 */
const LAYER_WORTH: Readonly<Record<Layer, number>> = { 5: 1, 15: 0.8, 50: 0.5, 150: 0.25 };
const LEAST_QUIET = 0.1;

export type TieAtStake = {
  /** s_j */
  readonly shown: number;
  readonly layer?: Layer;
  /** q_j */
  readonly quiet: number;
  /** a_j; 1 while nothing is known of it. */
  readonly savedByContact?: number;
};

export function tieValue(tie: TieAtStake): number {
  return tieWorth(tie) * Math.max(tie.quiet, LEAST_QUIET) * (tie.savedByContact ?? 1);
}

/** w_j */
export function tieWorth({ shown, layer }: Pick<TieAtStake, 'shown' | 'layer'>): number {
  return Math.max(shown, layer === undefined ? 0 : LAYER_WORTH[layer]);
}

/** The factors of v_j: their amounts multiply to it. */
export function explainValue(tie: TieAtStake): readonly Reason[] {
  const quiet = Math.max(tie.quiet, LEAST_QUIET);
  return [
    { says: worthText(tie), amount: tieWorth(tie) },
    {
      says: tie.quiet < LEAST_QUIET ? 'It is in no danger.' : `It may fall quiet: ${inHundred(quiet)}.`,
      amount: quiet,
    },
    ...(tie.savedByContact === undefined
      ? []
      : [
          {
            says: `A contact is likely to help: ${inHundred(tie.savedByContact)}.`,
            amount: tie.savedByContact,
          },
        ]),
  ];
}

function worthText(tie: TieAtStake): string {
  const isByLayer = tie.layer !== undefined && LAYER_WORTH[tie.layer] > tie.shown;
  return isByLayer && tie.layer !== undefined
    ? `They are among ${LAYER_WORDS[tie.layer]}.`
    : 'You are in touch as much as this.';
}

function inHundred(chance: number): string {
  return `about ${Math.round(chance * 100)} in 100`;
}
