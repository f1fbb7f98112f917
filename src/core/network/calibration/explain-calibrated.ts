import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';
import { type Calibration, calibrated } from './calibrator.ts';

/** In this band the own past changes nothing that anybody would notice. */
const HARDLY = 0.02;

/** Where a calibrated chance of quiet comes from; the amounts add up to it. */
export function explainCalibrated(chance: number, learnt: Calibration): readonly Reason[] {
  const shift = calibrated(chance, learnt) - chance;
  const general = { says: 'What was seen among many people with ties like this.', amount: chance };
  if (learnt.pairs === 0 && Math.abs(shift) < HARDLY) return [{ ...general, amount: chance + shift }];
  return [general, { says: `${sourceText(learnt.pairs)} ${shiftText(shift)}.`, amount: shift }];
}

function sourceText(pairs: number): string {
  if (pairs === 0) return 'By the pace of your contacts, ties of yours fall quiet';
  return `At ${countText(pairs, 'look')} back into your own past, ties like this fell quiet`;
}

function shiftText(shift: number): string {
  if (Math.abs(shift) < HARDLY) return 'about as often';
  return shift > 0 ? 'more often' : 'less often';
}
