import type { z } from 'zod';
import type { historyList, historyUndo } from '../../verbs/history.ts';
import { table } from '../text/table.ts';
import type { Printer } from './printer.ts';
import { momentText } from './words.ts';

type List = z.output<typeof historyList.output>;
type Changed = z.output<typeof historyUndo.output>;

export const historyListPrinter: Printer<List> = {
  text: ({ acts }, paper) =>
    acts.length === 0 ? '' : table(['Id', 'When (UTC)', 'What', 'By', ''], acts.map(cells), paper),
  nothing: ({ acts }) => (acts.length === 0 ? 'Nothing has been changed yet.' : undefined),
  hint: ({ next }) =>
    next === undefined ? 'mutuals undo ID takes a change back' : `There are more: add --after ${next}`,
};

function cells({ id, at, line, by, undoneAt }: List['acts'][number]): readonly string[] {
  return [id, momentText(at), line, by, undoneAt === undefined ? '' : 'undone'];
}

export const historyChangedPrinter: Printer<Changed> = {
  text: ({ act }, paper) =>
    `${act.undoneAt === undefined ? 'Done again' : 'Taken back'}: ${paper.strong(act.line)}.`,
};
