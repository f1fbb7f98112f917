import type { z } from 'zod';
import type { introsShow } from '../../verbs/intros-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { etiquetteOfEachText } from './etiquette.ts';
import { introductionText } from './intros.ts';
import type { Printer } from './printer.ts';
import { parts, section, sentences } from './section.ts';
import { dayWords } from './words.ts';

type Output = z.output<typeof introsShow.output>;

const DRAFT_TITLES = {
  ask: 'To ask',
  'pass on': 'A note about you, to be passed on to',
  'bring together': 'To bring together',
} as const;

export const introsShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    parts(
      introductionText(output.introduction, paper),
      section(
        'Why each step is thought to hold',
        output.steps.flatMap((step) => stepLines(step, paper)),
        paper,
      ),
      loadText(output, paper),
      weighedText(output, paper),
      ...etiquetteOfEachText(output.etiquette, paper),
      ...output.drafts.map((draft) => draftText(draft, paper)),
      section('What would make the letters better', sentences(output.missing, paper), paper),
      section('So far', output.history.map(historyLine), paper),
    ),
  hint: ({ drafts }) => (drafts.length > 0 ? 'The letters are to be copied; nothing is sent.' : undefined),
};

function stepLines({ from, to, reasons }: Output['steps'][number], paper: Paper): readonly string[] {
  return [
    `  ${paper.faint(`${from} and ${to}`)}`,
    ...reasons.map(({ says }) => wrapped(says, paper.width, '    ')),
  ];
}

function loadText({ load }: Output, paper: Paper): string {
  if (!load) return '';
  if (load.reasons.length === 0) return wrapped(load.says, paper.width);
  return section(
    load.says,
    sentences(
      load.reasons.map(({ says }) => says),
      paper,
    ),
    paper,
  );
}

function weighedText({ weighed }: Output, paper: Paper): string {
  if (!weighed) return '';
  const says = [...weighed.reasons.map((reason) => reason.says), ...weighed.first];
  return section('Before you ask', sentences(says, paper), paper);
}

function draftText({ for: name, what, text }: Output['drafts'][number], paper: Paper): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : wrapped(line, paper.width, '  ')));
  return section(`${DRAFT_TITLES[what]} ${name}`, lines, paper);
}

function historyLine({ state, day, note }: Output['history'][number]): string {
  return `  ${dayWords(day)}: ${state}${note === undefined ? '' : ` (${note})`}`;
}
