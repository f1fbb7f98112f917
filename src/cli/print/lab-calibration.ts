import type { z } from 'zod';
import type { labCalibration } from '../../verbs/lab-calibration.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { counted, dayWords } from './words.ts';

type Output = z.output<typeof labCalibration.output>;
type Model = Output['models'][number];

export const labCalibrationPrinter: Printer<Output> = {
  text: ({ models }, paper) => models.map((model) => modelText(model, paper)).join('\n\n'),
};

const NAMES: Readonly<Record<Model['model'], string>> = {
  quiet: 'Going quiet',
  path: 'Ways to people',
  readiness: 'Ready to be asked',
};

function modelText(model: Model, paper: Paper): string {
  const { foretells, told, settled, nextOn } = model;
  const next = nextOn === undefined ? '' : `; the first can be settled on ${dayWords(nextOn)}`;
  return [
    paper.strong(NAMES[model.model]),
    `  ${foretells}`,
    `  ${counted(told, 'chance')} told, ${settled} settled${next}.`,
    ...scoreLines(model),
    ...model.reasons.map((says) => wrapped(says, paper.width, '  ')),
    ...(settled > 0 ? curveLines(model, paper) : []),
  ].join('\n');
}

function scoreLines({ brier, meanBrier }: Model): readonly string[] {
  if (brier === undefined || meanBrier === undefined) return [];
  return [`  Brier ${brier.toFixed(3)}; always saying the mean would give ${meanBrier.toFixed(3)}.`];
}

const BAR = 30;

/** The curve as lines: what was said, what came, and where that lies with 95 % confidence. */
function curveLines({ bins }: Model, paper: Paper): readonly string[] {
  const head = paper.faint(`  ${'said'.padStart(5)} ${'came'.padStart(5)}  ${'0'.padEnd(BAR - 1)}1   cases`);
  return [
    head,
    ...bins.map(
      ({ said, came, low, high, count }) =>
        `  ${percent(said)} ${percent(came)}  ${bar({ said, came, low, high })}   ${count}`,
    ),
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`.padStart(5);
}

/** `--` the interval of what came, `o` what came, `|` what was said, `#` where both are one. */
function bar(bin: {
  readonly said: number;
  readonly came: number;
  readonly low: number;
  readonly high: number;
}): string {
  const place = (share: number): number => Math.min(BAR - 1, Math.floor(share * BAR));
  return Array.from({ length: BAR }, (_, at) => {
    const isSaid = at === place(bin.said);
    if (at === place(bin.came)) return isSaid ? '#' : 'o';
    if (isSaid) return '|';
    return at >= place(bin.low) && at <= place(bin.high) ? '-' : '.';
  }).join('');
}
