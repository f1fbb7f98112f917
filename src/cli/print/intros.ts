import type { z } from 'zod';
import type { introsAsk } from '../../verbs/intros-ask.ts';
import type { introsGive } from '../../verbs/intros-give.ts';
import type { introsList } from '../../verbs/intros-list.ts';
import type { introsMove } from '../../verbs/intros-move.ts';
import type { introsSuggest } from '../../verbs/intros-suggest.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { etiquetteOfEachText } from './etiquette.ts';
import type { Printer } from './printer.ts';
import { item, parts, section } from './section.ts';
import { counted, dayWords } from './words.ts';

type Listed = z.output<typeof introsList.output>;
type Introduction = Listed['introductions'][number];
type Begun = z.output<typeof introsAsk.output> | z.output<typeof introsGive.output>;

export const introBegunPrinter: Printer<Begun> = {
  text: (output, paper) =>
    parts(
      `${paper.strong(output.act?.line ?? 'This introduction was begun already')}.`,
      'chosen' in output && output.chosen !== undefined ? wrapped(output.chosen, paper.width, '  ') : '',
      introductionText(output.introduction, paper),
      ...etiquetteOfEachText(output.etiquette, paper),
    ),
  hint: ({ introduction }) => `Letters to copy: mutuals intros show ${introduction.id}`,
};

export const introMovedPrinter: Printer<z.output<typeof introsMove.output>> = {
  text: ({ act, introduction }, paper) =>
    [
      `${paper.strong(act?.line ?? 'Nothing changed')}.`,
      ...(introduction.todo === undefined
        ? []
        : [paper.accent(wrapped(`→ ${introduction.todo}`, paper.width, '    '))]),
    ].join('\n'),
};

export const introsListPrinter: Printer<Listed> = {
  text: ({ introductions, more, over }, paper) =>
    parts(
      section('Waiting for you', those(introductions, 'me', paper), paper),
      section('Waiting for others', those(introductions, 'them', paper), paper),
      section('Over', those(introductions, 'nobody', paper), paper),
      more > 0 ? paper.faint(`There are ${more} more.`) : '',
      over > 0
        ? paper.faint(`${counted(over, 'introduction is', 'introductions are')} over: mutuals intros --all`)
        : '',
    ),
  nothing: ({ introductions, over }) =>
    introductions.length + over > 0
      ? undefined
      : 'No introduction is under way. `mutuals intro NAME` begins one to somebody, `mutuals intros suggest` names pairs you could bring together.',
  hint: () => 'mutuals intros show NAME · mutuals intro-now NAME asked|agreed|made|met|done|declined',
};

function those(all: readonly Introduction[], waitsFor: Introduction['waitsFor'], paper: Paper) {
  return all.filter((one) => one.waitsFor === waitsFor).map((one) => introductionText(one, paper));
}

/** How it stands, what to do, and where one goes on. */
export function introductionText({ says, todo, lateDays, due, id }: Introduction, paper: Paper): string {
  const when =
    lateDays > 0 ? ` ${counted(lateDays, 'day')} late.` : due === undefined ? '' : ` Until ${dayWords(due)}.`;
  return item({ says, todo: todo === undefined ? undefined : `${todo}${when}`, id }, paper);
}

export const introsSuggestPrinter: Printer<z.output<typeof introsSuggest.output>> = {
  text: ({ pairs }, paper) =>
    pairs
      .map(({ one, other, why, reasons, todo, etiquette }, place) =>
        [
          `${String(place + 1).padStart(2)}  ${paper.strong(`${one.name} and ${other.name}`)}`,
          wrapped(why, paper.width, '    '),
          ...reasons.map(({ says }) => paper.faint(wrapped(says, paper.width, '    '))),
          paper.accent(wrapped(`→ ${todo}`, paper.width, '    ')),
          ...etiquetteOfEachText(etiquette, paper),
        ].join('\n'),
      )
      .join('\n\n'),
  nothing: ({ empty }) =>
    empty === undefined
      ? undefined
      : empty === 'me_unknown'
        ? 'Nobody has said who you are yet, so there is no telling who knows whom. `mutuals me ADDRESS` says it.'
        : 'Nobody comes to mind. Note what people look for and can give: mutuals need NAME WHAT · mutuals offer NAME WHAT',
};
