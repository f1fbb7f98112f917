import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { OpportunityEnd } from '../core/matters/opportunity.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { shortened } from '../core/today.ts';
import { saidFavour } from '../formats/benefit/said-favour.ts';
import { calledByWords } from './find-by-words.ts';
import { findOthers } from './find-others.ts';
import { opportunityView } from './opportunities-view.ts';
import { shownIfDone, today } from './shown.ts';
import { type OpportunityMatter, opportunityShowing, shownOpportunity } from './shown-opportunity.ts';
import { verb } from './verb.ts';
import { actDone, personRef } from './views.ts';
import { addBenefit, type NewBenefit } from './write-benefit.ts';

export const opportunitiesClose = verb({
  name: 'opportunities.close',
  says: 'Closes an opportunity with what became of it: a good turn of whoever brought it, and of yours where you passed it on.',
  writes: true,
  command: {
    words: 'opportunities close',
    positional: ['opportunity', 'outcome...'],
    examples: [
      'mutuals opportunities close stall "took it, forty loaves sold"',
      'mutuals opportunities close grant --to "Ana Ruiz"',
      'mutuals opportunities close flat --nothing',
    ],
  },
  input: z.object({
    opportunity: z.string().trim().min(1).max(300).describe('words of it, or its id'),
    outcome: z.string().trim().max(1000).optional().describe('what became of it, in one line'),
    to: z.array(personRef).max(20).optional().describe('somebody you passed it on to'),
    nothing: z.boolean().default(false).describe('nothing came of it'),
  }),
  output: actDone.extend({
    opportunity: opportunityView,
    received: z.int().describe('good turns noted as received; a word of thanks is due for each'),
    given: z.int().describe('good turns noted as given'),
  }),
  async run({ opportunity: ref, outcome = '', to = [], nothing }, deps) {
    const { store } = deps;
    const on = today(deps);
    const one = await findOpen(store, ref);
    const passedTo = await findOthers(store, to, on);
    const closed = closedWith(one, { end: endOf(passedTo, nothing), outcome });
    const benefits = benefitsOf(closed, passedTo, on);
    const line = `Closed the opportunity “${shortened(one.about.what)}”`;
    const { act } = await store.act({ verb: 'opportunities.close', by: deps.by, line }, async (writer) => {
      await writer.changeMatter(closed);
      for (const benefit of benefits) await addBenefit(writer, benefit);
    });
    const count = (direction: NewBenefit['direction']): number =>
      benefits.filter((benefit) => benefit.direction === direction).length;
    return {
      opportunity: shownOpportunity(closed, await opportunityShowing(store, on)),
      received: count('received'),
      given: count('given'),
      ...shownIfDone(act),
    };
  },
});

const SHOWN = 8;

async function findOpen(reader: Reader, ref: string): Promise<OpportunityMatter> {
  const open = await reader.matters({ kind: 'opportunity', state: 'open' });
  const [one, ...others] = calledByWords(open, ref, ({ about }) => about.what);
  const listed = (some: readonly OpportunityMatter[]): readonly string[] =>
    some.slice(0, SHOWN).map(({ id, about }) => `${id}  ${shortened(about.what)}`);
  if (!one) throw new Refusal('matter_not_found', ref, listed(open));
  if (others.length > 0) throw new Refusal('matter_ambiguous', ref, listed([one, ...others]));
  return one;
}

function endOf(passedTo: readonly PersonLine[], isNothing: boolean): OpportunityEnd {
  if (isNothing) return 'nothing';
  return passedTo.length > 0 ? 'passed on' : 'used';
}

type Ended = { readonly end: OpportunityEnd; readonly outcome: string };

function closedWith(one: OpportunityMatter, { end, outcome }: Ended): OpportunityMatter {
  return { ...one, state: end, about: { ...one.about, ...(outcome !== '' && { outcome }) } };
}

/** Nothing is owed for what came to nothing. */
function benefitsOf(
  { state, about, people }: OpportunityMatter,
  passedTo: readonly PersonLine[],
  day: Day,
): readonly NewBenefit[] {
  if (state === 'nothing') return [];
  const { size } = saidFavour(about.outcome ?? about.what);
  const benefit = (direction: NewBenefit['direction'], person: PersonId): NewBenefit => ({
    direction,
    person,
    day,
    what: 'opportunity',
    size,
    line: about.what,
    isThanked: false,
  });
  const brought = people.filter(({ part }) => part === 'from');
  return [
    ...brought.map(({ person }) => benefit('received', person)),
    ...passedTo.map(({ id }) => benefit('given', id)),
  ];
}
