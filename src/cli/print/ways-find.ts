import type { z } from 'zod';
import { percentText } from '../../core/network/percent-text.ts';
import type { waysFind } from '../../verbs/ways-find.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { shortList } from './words.ts';

type Output = z.output<typeof waysFind.output>;
type Ways = Output['ways'][number];
type Way = Ways['apart'][number];

const FOR = { act: 'Who will act for you', news: 'Who may have news for you' } as const;

export const waysFindPrinter: Printer<Output> = {
  text: (output, paper) =>
    output.empty
      ? ''
      : [
          wrapped(output.says, paper.width),
          knownText(output, paper),
          output.reasons.map(({ says }) => wrapped(says, paper.width)).join('\n'),
          ...output.ways.map((ways) => waysText(ways, paper)),
          output.help.map((says) => paper.accent(wrapped(`→ ${says}`, paper.width))).join('\n'),
        ]
          .filter((part) => part !== '')
          .join('\n\n'),
  nothing: ({ empty }) =>
    empty === undefined
      ? undefined
      : 'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
  hint: ({ to, ways }) =>
    ways.length === 0 || to.kind !== 'person'
      ? undefined
      : 'mutuals ties between ONE OTHER says who knows whom',
};

function knownText({ to, known, knownCount }: Output, paper: Paper): string {
  if (to.kind === 'person' || known.length === 0) return '';
  const names = known.map(({ name, strengthWord }) => `${name} (${strengthWord})`);
  return wrapped(`You know ${shortList(names, knownCount)}.`, paper.width);
}

function waysText(ways: Ways, paper: Paper): string {
  const { apart, best, together, togetherWord } = ways;
  const head = `${paper.strong(FOR[ways.for])}  ${paper.faint(`together ${togetherWord}, ${percentText(together)}`)}`;
  const isApart = best !== undefined && apart.some((way) => chainText(way) === chainText(best));
  const beside = best && !isApart ? [wayText(best, 'best', paper)] : [];
  return [head, ...beside, ...apart.map((way, place) => wayText(way, String(place + 1), paper))].join('\n');
}

const INDENT = '      ';

function wayText(way: Way, place: string, paper: Paper): string {
  const chance = paper.faint(`${way.chanceWord}, ${percentText(way.chance)}`);
  const steps = way.steps.flatMap(({ to, reasons }, at) => [
    ...(at === 0 ? [] : [paper.faint(wrapped(`${way.steps[at - 1]?.to} and ${to}:`, paper.width, INDENT))]),
    ...reasons.map(({ says }) => wrapped(says, paper.width, at === 0 ? INDENT : `${INDENT}  `)),
  ]);
  return [`${place.padStart(4)}  ${paper.strong(chainText(way))}  ${chance}`, ...steps].join('\n');
}

function chainText({ people }: Way): string {
  return ['You', ...people.map(({ name }) => name)].join(' → ');
}
