import type { z } from 'zod';
import { countText } from '../../core/network/time-words.ts';
import type { loadCap, loadShow } from '../../verbs/load.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { parts, section, sentences } from './section.ts';

type Shown = z.output<typeof loadShow.output>;
type Capped = z.output<typeof loadCap.output>;

const ASSUMED =
  'You have not said how much you want to give, so this is assumed. `mutuals load cap HOURS` says it.';

export const loadShowPrinter: Printer<Shown> = {
  text: (output, paper) =>
    parts(
      [output.says, ...(output.isAssumed ? [ASSUMED] : []), ...keptFreeLines(output.capacity)]
        .map((text) => wrapped(text, paper.width))
        .join('\n'),
      section(
        'This week',
        sentences(
          output.reasons.map(({ says }) => says),
          paper,
        ),
        paper,
      ),
      section('Asked of you', requestLines(output, paper), paper),
      section('Much went to them, and nothing is noted to have come back', takerLines(output, paper), paper),
      section('A kind no, to copy', declineLines(output, paper), paper),
    ),
};

export const loadCapPrinter: Printer<Capped> = {
  text: ({ act, capacity }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : 'Nothing changed.',
      ...keptFreeLines(capacity).map((line) => `  ${line}`),
    ].join('\n'),
};

const keptFreeLines = ({ keptFree }: Capped['capacity']): readonly string[] =>
  keptFree === undefined ? [] : [`You keep free: ${keptFree}.`];

function requestLines({ requests }: Shown, paper: Paper): readonly string[] {
  return sentences(
    requests.map(
      ({ person, what, hours }) =>
        `${person?.name ?? 'Somebody'}: “${what}”, about ${countText(Math.round(hours * 10) / 10, 'hour')}.`,
    ),
    paper,
  );
}

function takerLines({ onlyTake }: Shown, paper: Paper): readonly string[] {
  return onlyTake.flatMap(({ person, reasons }) => [
    `  ${person.name}`,
    ...reasons.map(({ says }) => wrapped(says, paper.width, '    ')),
  ]);
}

function declineLines({ declines }: Shown, paper: Paper): readonly string[] {
  return declines.map(({ how, text }) => `  ${how}\n${wrapped(text, paper.width, '    ')}`);
}
