import { SILENCE_ANSWERS, type SilenceQuestion } from '../alive/gap-stage.ts';
import { spanText } from '../time-words.ts';
import { LAYER_INTERVAL_DAYS, type Layer } from './layer.ts';

/**
 * Whether to ask the user about somebody who stands in a layer and is silent. Silence never moves anybody by itself.
 *
 *   asked when min(silence, days since the last answer) ≥ max(2 × layer interval, 180 days)
 *
 * Kin and people the user set aside are not asked about. Below its layer's rate for some months, closeness sinks
 * (Sutcliffe et al. 2012, British Journal of Psychology 103:149), yet little contact does not mean a weak tie (Wiese et
 * al. 2015, CSCW): so it is a question. Half a year is ours. Cost: none.
 */
const INTERVALS = 2;
const LEAST_DAYS = 180;

export type SilentTie = {
  readonly layer: Layer | undefined;
  readonly silenceInDays: number | undefined;
  /** Absent when never asked before. */
  readonly daysSinceAnswer?: number;
  /** Kin, ties at rest, and whom the user never wants to be reminded of. */
  readonly outlastsSilence: boolean;
};

export function stillClose(tie: SilentTie): SilenceQuestion | undefined {
  const { layer, silenceInDays, daysSinceAnswer, outlastsSilence } = tie;
  if (outlastsSilence || layer === undefined || silenceInDays === undefined) return undefined;
  const from = Math.max(INTERVALS * LAYER_INTERVAL_DAYS[layer], LEAST_DAYS);
  if (Math.min(silenceInDays, daysSinceAnswer ?? silenceInDays) < from) return undefined;
  return { asks: `Still close? Nothing in ${spanText(silenceInDays)}.`, answers: SILENCE_ANSWERS };
}
