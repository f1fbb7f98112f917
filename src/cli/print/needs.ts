import type { z } from 'zod';
import type { helpList } from '../../verbs/help-list.ts';
import type { needsAdd } from '../../verbs/needs-add.ts';
import type { needsList } from '../../verbs/needs-list.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { parts, section } from './section.ts';

type Listed = z.output<typeof needsList.output>;
type Need = Listed['mine'][number];
type Helped = z.output<typeof helpList.output>;
type Help = Helped['help'][number];

export const needWrittenPrinter: Printer<z.output<typeof needsAdd.output>> = {
  text: ({ act, need }, paper) =>
    `${paper.strong(act?.line ?? 'Nothing changed')}.\n${needText(need, paper)}`,
  hint: () => 'mutuals help-whom shows who goes together.',
};

export const needsListPrinter: Printer<Listed> = {
  text: ({ mine, theirs, more }, paper) =>
    parts(
      section(
        'Yours',
        mine.map((one) => needText(one, paper)),
        paper,
      ),
      section(
        'Of others',
        theirs.map((one) => needText(one, paper)),
        paper,
      ),
      more > 0 ? paper.faint(`${more} more are open.`) : '',
    ),
  nothing: ({ mine, theirs }) =>
    mine.length + theirs.length > 0
      ? undefined
      : 'Nobody looks for anything yet, as far as is noted. `mutuals need NAME WHAT` and `mutuals offer me WHAT` note it.',
};

function needText({ id, kind, person, what, asked }: Need, paper: Paper): string {
  const who = person?.name ?? 'You';
  const does = kind === 'need' ? (person ? 'looks for' : 'look for') : 'can give';
  const said = asked ? ' They asked you for it.' : '';
  return `${wrapped(`${who} ${does}: “${what}”.${said}`, paper.width, '  ')}\n    ${paper.faint(id)}`;
}

export const helpListPrinter: Printer<Helped> = {
  text: ({ help, forYou }, paper) =>
    parts(
      help.map((one, place) => helpText(one, place + 1, paper)).join('\n'),
      section(
        'Who may have what you look for',
        forYou.map((one, place) => helpText(one, place + 1, paper)),
        paper,
      ),
    ),
  nothing: ({ empty }) =>
    empty === undefined
      ? undefined
      : {
          nothing_stated:
            'Nothing is noted yet. Say what people look for (`mutuals need NAME WHAT`) and what you have (`mutuals offer me WHAT`).',
          nothing_fits:
            'Nothing that is looked for goes with what can be given, so far. The more is noted, the more is found.',
        }[empty],
};

const INDENT = '    ';

function helpText({ person, helper, why, reasons, todo }: Help, number: number, paper: Paper): string {
  const names = helper ? `${person.name} and ${helper.name}` : person.name;
  return [
    `${String(number).padStart(2)}  ${paper.strong(names)}`,
    ...[why, ...reasons.map(({ says }) => says)].map((text) => wrapped(text, paper.width, INDENT)),
    paper.accent(wrapped(`→ ${todo}`, paper.width, INDENT)),
  ].join('\n');
}
