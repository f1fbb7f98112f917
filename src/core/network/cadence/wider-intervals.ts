import { LAYERS, type Layer } from './layer.ts';
import { type WeeklyTie, weeklyCost } from './let-go.ts';

/**
 * What interval each layer could have instead, so that everybody may stay.
 *
 *   together   I_l · D / (R − H)          alone   I_l · D_l / (D_l − X)
 *
 * D_l what layer l takes a week, D their sum, H what the ties outside the layers and those with an interval by hand take
 * (nobody widens these), R the room, X = D + H − R what is missing, I_l = 7 n_l / Σ_j 7/I_j the mean interval of the
 * layer now. Undefined where no interval is wide enough. Both follow from Σ c_j 7/I_j = R. Cost: O(n).
 */
export type LayerTie<Id> = WeeklyTie<Id> & {
  readonly layer: Layer | undefined;
  readonly isIntervalByHand: boolean;
};

export type LayerInterval = {
  readonly layer: Layer;
  readonly people: number;
  /** D_l */
  readonly takes: number;
  readonly nowDays: number;
  /** When all layers give way alike. */
  readonly togetherDays: number | undefined;
  /** When only this one does. */
  readonly aloneDays: number | undefined;
};

/** One row for each layer that has somebody whose interval may be widened. */
export function widerIntervals<Id>(ties: readonly LayerTie<Id>[], room: number): readonly LayerInterval[] {
  const movable = ties.filter(({ layer, isIntervalByHand }) => layer !== undefined && !isIntervalByHand);
  const moving = sum(movable.map(weeklyCost));
  const fixed = sum(ties.map(weeklyCost)) - moving;
  const missing = Math.max(0, moving + fixed - room);
  const stretch = missing === 0 ? 1 : moving / (room - fixed);
  return LAYERS.map((layer) => ({ layer, inLayer: movable.filter((tie) => tie.layer === layer) }))
    .filter(({ inLayer }) => inLayer.length > 0)
    .map(({ layer, inLayer }) => {
      const takes = sum(inLayer.map(weeklyCost));
      const nowDays = inLayer.length / sum(inLayer.map(({ intervalDays }) => 1 / intervalDays));
      return {
        layer,
        people: inLayer.length,
        takes,
        nowDays,
        togetherDays: stretch > 0 && Number.isFinite(stretch) ? nowDays * stretch : undefined,
        aloneDays: takes > missing ? (nowDays * takes) / (takes - missing) : undefined,
      };
    });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
