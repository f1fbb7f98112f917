import type { JoinedFields } from '../../verbs/joined-fields.ts';
import type { ActView, PersonLineView } from '../../verbs/views.ts';
import type { Paper } from '../text/paper.ts';
import { sideBySide, togetherText } from './joined-fields.ts';
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

type Merged = Output & { readonly fields?: JoinedFields | undefined };

/** As what writes a person; a dry run shows both cards and the card of both. */
export const peopleMergedPrinter: Printer<Merged> = {
  text(output, paper) {
    const { fields } = output;
    if (!fields) return peopleWrittenPrinter.text(output, paper);
    return [
      ...sideBySide(fields, [], paper),
      '',
      'Joined, the card would say:',
      ...togetherText(fields, paper),
      '',
      nothingWritten(paper),
    ].join('\n');
  },
};

export const peopleSplitPrinter: Printer<Merged> = {
  text(output, paper) {
    const { fields } = output;
    if (!fields) return peopleWrittenPrinter.text(output, paper);
    return ['What stays, and what goes:', ...sideBySide(fields, [], paper), '', nothingWritten(paper)].join(
      '\n',
    );
  },
};

const nothingWritten = (paper: Paper): string => paper.strong('This was a dry run: nothing was written.');
