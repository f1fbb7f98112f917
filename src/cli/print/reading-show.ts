import type { z } from 'zod';
import type { readingShow } from '../../verbs/reading-show.ts';
import type { Paper } from '../text/paper.ts';
import { padded } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { birthdayWords } from './words.ts';

type Output = z.output<typeof readingShow.output>;

const LABEL_WIDTH = 16;
const AXES = { field: 'field', function: 'work', level: 'level', place: 'country' } as const;

export const readingShowPrinter: Printer<Output> = {
  text: ({ name, phones, birthday, kinds }, paper) =>
    [
      `${paper.strong(name.written)}  ${paper.faint(name.says)}`,
      ...name.parts.map(({ part, text, sureness }) => row(part, text, sureness, paper)),
      ...phones.map(({ written, country, says }) =>
        row('phone', `${written}: ${country ?? NOT_KNOWN}`, says, paper),
      ),
      row('birthday', birthday.written ? birthdayWords(birthday.written) : NOT_KNOWN, birthday.says, paper),
      ...kinds.map(({ axis, kind, says }) => row(AXES[axis], kind ?? NOT_KNOWN, says, paper)),
    ].join('\n'),
  hint: ({ person }) =>
    `Is something read wrongly? mutuals reading say ${person.id} --given NAME --family NAME --phone-country DE; mutuals kinds say ${person.id} --field FIELD`,
};

const NOT_KNOWN = 'not known';

function row(label: string, text: string, how: string, paper: Paper): string {
  return `${paper.faint(padded(label, LABEL_WIDTH))}${text}  ${paper.faint(`(${how.replace(/\.$/, '')})`)}`;
}
