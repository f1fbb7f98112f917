import type { Day } from '../../day.ts';

/** A chance that was told to the user, kept so that it can be held against what came. */
export type KeptPrediction = {
  /** Which model told it, and in which version: `quiet`, `path`, `readiness`. */
  readonly model: string;
  /** The day on which it was told. */
  readonly on: Day;
  /** Of what is foretold, from 0 to 1. */
  readonly chance: number;
  readonly horizonDays: number;
  /** Whether it came; absent while the horizon is open. */
  readonly outcome?: boolean;
};

/** What the data show by now. */
export type Observed = {
  /** Days of what the prediction is about (a contact, an introduction made), in any order. */
  readonly days: Iterable<Day>;
  /** The last day of which all is known. */
  readonly knownUntil: Day;
};

/** Whether the model foretells that something comes, or that it stays away (a silence). */
export type Foretold = 'comes' | 'stays away';

/**
 * The prediction with its outcome, or unchanged while none can be told. The horizon are the days after `on`, up to and
 * with on + horizonDays. What comes decides at once; that nothing came is known only at the end of the horizon. An
 * outcome once told stays, whatever is imported later: the book of predictions is not written anew.
 */
export function settle(prediction: KeptPrediction, foretold: Foretold, observed: Observed): KeptPrediction {
  if (prediction.outcome !== undefined) return prediction;
  const last = prediction.on + prediction.horizonDays;
  const until = Math.min(last, observed.knownUntil);
  for (const day of observed.days) {
    if (day > prediction.on && day <= until) return { ...prediction, outcome: foretold === 'comes' };
  }
  return observed.knownUntil < last ? prediction : { ...prediction, outcome: foretold === 'stays away' };
}

/** A chance and what came of it; all that the measures of this folder need. */
export type Outcome = { readonly chance: number; readonly came: boolean };

/** The settled ones of one model. */
export function outcomesOf(predictions: Iterable<KeptPrediction>, model: string): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const { model: told, chance, outcome } of predictions) {
    if (told === model && outcome !== undefined) outcomes.push({ chance, came: outcome });
  }
  return outcomes;
}
