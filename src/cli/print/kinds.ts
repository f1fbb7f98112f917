import type { z } from 'zod';
import type { kindsSay } from '../../verbs/kinds-say.ts';
import type { kindsShow } from '../../verbs/kinds-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { counted, grouped } from './words.ts';

type Said = z.output<typeof kindsSay.output>;
type Shown = z.output<typeof kindsShow.output>;

export const kindsSayPrinter: Printer<Said> = {
  text({ act, person, people }, paper) {
    if (!act) return `Nothing changed for ${person.name}.`;
    return `${paper.strong(act.line)}.\nIt holds for ${counted(people, 'person', 'people')}.`;
  },
};

const HEADS = { field: 'Fields', function: 'Kinds of work', level: 'Levels', place: 'Places' } as const;

export const kindsShowPrinter: Printer<Shown> = {
  text: ({ axes }, paper) => axes.map((one) => axisText(one, paper)).join('\n\n'),
  hint: () =>
    'mutuals kinds say PERSON --field FIELD corrects what was read; mutuals ways --field FIELD finds people',
};

function axisText({ axis, known, unknown, kinds, more }: Shown['axes'][number], paper: Paper): string {
  const some = kinds
    .filter(({ people }) => people > 0)
    .map(({ kind, people }) => `${kind} ${grouped(people)}`);
  const none = kinds.filter(({ people }) => people === 0).map(({ kind }) => kind);
  const head = `${paper.strong(HEADS[axis])}  ${paper.faint(`known of ${grouped(known)}, not of ${grouped(unknown)}`)}`;
  return [
    head,
    ...(some.length > 0 ? [wrapped(some.join(', '), paper.width, '  ')] : []),
    ...(none.length > 0 ? [paper.faint(wrapped(`Nobody yet: ${none.join(', ')}`, paper.width, '  '))] : []),
    ...(more > 0 ? [paper.faint(`  and ${counted(more, 'more', 'more')}`)] : []),
  ].join('\n');
}
