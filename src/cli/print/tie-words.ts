/** How a tie is spoken of on a terminal. */
export { STAGE_TEXT } from '../../core/stage-text.ts';

export const LAYER_TEXT = {
  '5': 'among your closest five',
  '15': 'among your fifteen close ones',
  '50': 'among your fifty friends',
  '150': 'among the hundred and fifty you know well',
  none: 'in none of the layers',
} as const;
