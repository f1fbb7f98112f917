import { type TieAtStake, tieWorth } from './network/cadence/tie-value.ts';
import type { PersonLine } from './person-line.ts';

/**
 * What the next contact with this person is worth to a plan:  v = w (1 + q) / 2
 *
 * w what the tie counts (tie-value.ts), q the chance that it falls quiet; a tie without any contact yet is as quiet as can
 * be. Unlike `tieValue`, which asks where a contact saves most, a plan keeps the closest first: they are in no danger
 * because one is in touch with them. So danger decides among ties that count alike, and doubles a value at the most. Ours.
 */
export function contactValue({
  shown,
  layer,
  quiet = 1,
}: Pick<PersonLine, 'shown' | 'layer' | 'quiet'>): number {
  return (tieWorth(stakeOf({ shown, layer })) * (1 + quiet)) / 2;
}

/** Of two who stand in one layer the stronger tie is kept. */
const STRENGTH_SHARE = 0.01;

/** By what a tie is kept when not all can be: by what it counts alone. */
export function keepingValue({ shown, layer }: Pick<PersonLine, 'shown' | 'layer'>): number {
  return tieWorth(stakeOf({ shown, layer })) + STRENGTH_SHARE * shown;
}

function stakeOf({
  shown,
  layer,
}: {
  readonly shown: number;
  readonly layer: PersonLine['layer'] | undefined;
}): Pick<TieAtStake, 'shown' | 'layer'> {
  return { shown, ...(layer !== undefined && { layer }) };
}
