import { z } from 'zod';
import { dayText } from '../core/day.ts';
import { predictionsOfAsks } from '../core/matters/predictions-of-asks.ts';
import { brierTerms } from '../core/network/calibration/brier.ts';
import { calibrationCurve, equalGroups } from '../core/network/calibration/calibration-curve.ts';
import { explainCalibration } from '../core/network/calibration/explain-calibration.ts';
import { FORETELLING, type Foretelling } from '../core/network/calibration/foretold-models.ts';
import { type KeptPrediction, outcomesOf } from '../core/network/calibration/kept-prediction.ts';
import { rounded, today } from './shown.ts';
import { verb } from './verb.ts';

const share = z.number().min(0).max(1);

const modelView = z.object({
  model: z.enum(FORETELLING),
  foretells: z.string().describe('what is foretold, in one sentence'),
  told: z.int().describe('how many chances were told'),
  settled: z.int().describe('of how many it is known what came'),
  nextOn: z.string().optional().describe('the day on which the next one can be settled, when none can yet'),
  brier: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('mean squared difference of chance and outcome; 0 is best'),
  meanBrier: z.number().optional().describe('the same for one who always says the mean'),
  bins: z
    .array(z.object({ count: z.int(), said: share, came: share, low: share, high: share }))
    .describe('what was said beside what came, with the 95 % interval of the share that came'),
  reasons: z.array(z.string()).describe('how far it could be trusted, in sentences'),
});
type ModelView = z.input<typeof modelView>;

const FORETELLS: Readonly<Record<Foretelling, string>> = {
  quiet: 'That there is no contact for 90 days.',
  path: 'That a way that was shown brings you in touch within 90 days.',
  readiness: 'That somebody says yes to what you ask.',
};

const BINS = 10;
const CASES_IN_A_BIN = 20;

export const labCalibration = verb({
  name: 'lab.calibration',
  says: 'Holds what Mutuals foretold against what came: how often it was right, for each of its models.',
  writes: false,
  command: {
    words: 'lab calibration',
    examples: ['mutuals lab calibration', 'mutuals lab calibration --model quiet --json'],
  },
  input: z.object({ model: z.enum(FORETELLING).optional().describe('only this model') }),
  output: z.object({ models: z.array(modelView) }),
  async run({ model }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const asks = await deps.store.matters({ kind: 'ask' });
    const all = [...(await deps.store.predictions()), ...predictionsOfAsks(asks, on)];
    const models = model === undefined ? FORETELLING : [model];
    return { models: models.map((one) => shownModel(one, all)) };
  },
});

function shownModel(model: Foretelling, all: readonly KeptPrediction[]): ModelView {
  const told = all.filter((one) => one.model === model);
  const outcomes = outcomesOf(told, model);
  const bins = Math.max(1, Math.min(BINS, Math.floor(outcomes.length / CASES_IN_A_BIN)));
  const terms = brierTerms(equalGroups(outcomes, bins));
  const nextOn = outcomes.length > 0 ? undefined : firstEnd(told);
  return {
    model,
    foretells: FORETELLS[model],
    told: told.length,
    settled: outcomes.length,
    ...(nextOn !== undefined && { nextOn }),
    ...(terms && { brier: rounded(terms.brier, 4), meanBrier: rounded(terms.uncertainty, 4) }),
    bins: calibrationCurve(outcomes, bins).bins.map((bin) => ({
      count: bin.count,
      said: rounded(bin.said, 3),
      came: rounded(bin.came, 3),
      low: rounded(bin.low, 3),
      high: rounded(bin.high, 3),
    })),
    reasons: explainCalibration(outcomes).map(({ says }) => says),
  };
}

/** When the first of these is over. */
function firstEnd(told: readonly KeptPrediction[]): string | undefined {
  const ends = told.map(({ on, horizonDays }) => on + horizonDays + 1);
  return ends.length === 0 ? undefined : dayText(Math.min(...ends) as KeptPrediction['on']);
}
