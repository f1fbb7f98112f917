import type { Day } from '../day.ts';
import type { KeptPrediction } from '../network/calibration/kept-prediction.ts';
import type { Matter } from './matter.ts';

/** An ask that has had no answer by then will hardly have one. */
const ASK_HORIZON_DAYS = 60;

/**
 * What was foretold of each ask, with its answer: a yes is what was foretold. An ask keeps its own chance, so that an
 * answer that is undone is undone here too. Asks noted before chances were kept are left out.
 */
export function predictionsOfAsks(asks: readonly Matter<'ask'>[], today: Day): readonly KeptPrediction[] {
  return asks.flatMap((ask) => {
    const { chance } = ask.about;
    if (chance === undefined) return [];
    const outcome = outcomeOf(ask, today);
    const told = { model: 'readiness', on: ask.day, chance, horizonDays: ASK_HORIZON_DAYS };
    return [{ ...told, ...(outcome !== undefined && { outcome }) }];
  });
}

function outcomeOf({ state, day }: Matter<'ask'>, today: Day): boolean | undefined {
  if (state !== 'open') return state === 'yes';
  return today > day + ASK_HORIZON_DAYS ? false : undefined;
}
