import type { Reason } from '../reason.ts';
import { LAYER_WORDS } from './layer.ts';
import type { Placeable, Placement } from './place-in-layers.ts';

/** Why somebody stands where they stand; the amount is their steady strength. */
export function explainLayer<Id>({ layer, why }: Placement<Id>, { strength }: Placeable<Id>): Reason {
  const where = layer === undefined ? 'in none of the layers' : `among ${LAYER_WORDS[layer]}`;
  return { says: `${opening(where)} ${WHY[why]}`, amount: strength };
}

const WHY = {
  'by hand': 'You said so, and that stands.',
  kin: 'Family stays, however long the silence.',
  silent: 'It has been silent, and silence alone moves nobody: you will be asked.',
  strength: 'Your contact over the past year says so.',
} as const;

function opening(where: string): string {
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}.`;
}
