import type { z } from 'zod';
import { agoText, everyText } from '../../core/network/time-words.ts';
import type { peopleList } from '../../verbs/people-list.ts';
import { table } from '../text/table.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof peopleList.output>;
type Line = Output['people'][number];

const HEADS = ['Name', 'Works at', 'Tie', 'Last contact', 'Usually every'];

export const peopleListPrinter: Printer<Output> = {
  text: ({ people }, paper) => (people.length === 0 ? '' : table(HEADS, people.map(cells), paper)),
  nothing: ({ people }) =>
    people.length === 0
      ? 'Nobody fits. Try a part of the name or fewer filters, or bring people in with `mutuals import FILE`.'
      : undefined,
  hint: ({ next }) => (next === undefined ? undefined : `There are more: add --after ${next}`),
};

function cells(person: Line): readonly string[] {
  const { name, organisation, strengthWord, lastContact, silentDays, usualGapDays } = person;
  const last = lastContact === undefined ? '' : `${lastContact}, ${agoText(silentDays ?? 0)}`;
  return [
    name,
    organisation ?? '',
    strengthWord,
    last,
    usualGapDays === undefined ? '' : everyText(usualGapDays),
  ];
}
