import type { ActView, PersonLineView } from '../../verbs/views.ts';
import type { Printer } from './printer.ts';

type Output = {
  readonly person: PersonLineView;
  readonly splitOff?: PersonLineView | undefined;
  readonly act?: ActView | undefined;
};

/** For what writes a person: the line of the act, and the ids to go on with. */
export const peopleWrittenPrinter: Printer<Output> = {
  text({ act, person, splitOff }, paper) {
    if (!act) return `Nothing changed for ${person.name}.`;
    const off = splitOff ? `\n${splitOff.name}  ${paper.faint(splitOff.id)}` : '';
    return `${paper.strong(act.line)}.\n${person.name}  ${paper.faint(person.id)}${off}`;
  },
};
