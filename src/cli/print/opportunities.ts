import type { z } from 'zod';
import { countText } from '../../core/network/time-words.ts';
import type { opportunitiesAdd } from '../../verbs/opportunities-add.ts';
import type { opportunitiesClose } from '../../verbs/opportunities-close.ts';
import type { opportunitiesList } from '../../verbs/opportunities-list.ts';
import type { OpportunityView } from '../../verbs/opportunities-view.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { item, parts } from './section.ts';

type Added = z.output<typeof opportunitiesAdd.output>;
type Listed = z.output<typeof opportunitiesList.output>;
type Closed = z.output<typeof opportunitiesClose.output>;

export const opportunitiesAddPrinter: Printer<Added> = {
  text: ({ act, opportunity }, paper) =>
    [
      `${paper.strong(act?.line ?? 'Nothing changed')}.`,
      ...hearingLines(opportunity, paper),
      paper.faint(`  ${opportunity.id}`),
    ].join('\n'),
  hint: () => 'mutuals opportunities close WORDS OUTCOME · --to NAME when you passed it on',
};

function hearingLines({ shouldHear }: OpportunityView, paper: Paper): readonly string[] {
  return shouldHear.map(({ says, person }) =>
    person ? item({ says, todo: `Tell ${person.name}.` }, paper) : wrapped(says, paper.width, '  '),
  );
}

export const opportunitiesListPrinter: Printer<Listed> = {
  text: ({ opportunities, more }, paper) =>
    parts(
      ...opportunities.map((one) =>
        [wrapped(one.says, paper.width), ...hearingLines(one, paper), paper.faint(`  ${one.id}`)].join('\n'),
      ),
      more > 0 ? paper.faint(`${more} more`) : '',
    ),
  nothing: ({ opportunities }) =>
    opportunities.length > 0
      ? undefined
      : 'No opportunity is open. `mutuals opportunity WHAT --from NAME` notes one, and says who should hear of it.',
  hint: () => 'mutuals opportunities close WORDS OUTCOME',
};

export const opportunitiesClosePrinter: Printer<Closed> = {
  text: ({ act, opportunity, received, given }, paper) =>
    [
      `${paper.strong(act?.line ?? 'Nothing changed')}.`,
      wrapped(opportunity.says, paper.width, '  '),
      ...(received > 0 ? [paper.accent(wrapped(`→ ${thanksTodo(opportunity)}`, paper.width, '  '))] : []),
      ...(given > 0 ? [`  ${countText(given, 'good turn')} of yours noted.`] : []),
    ].join('\n'),
  hint: () => 'mutuals undo opens it again',
};

function thanksTodo({ from }: OpportunityView): string {
  return `Tell ${from.map(({ name }) => name).join(' and ')} what became of it.`;
}
