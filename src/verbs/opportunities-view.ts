import { z } from 'zod';
import { OPPORTUNITY_ENDS } from '../core/matters/opportunity.ts';
import { someone } from './mutual-views.ts';

/** Somebody who should hear of an opportunity, or something of mine that it serves. */
const hearingView = z.object({
  person: someone.optional().describe('missing when it is you'),
  goal: z.string().optional().describe('the aim of yours that it may serve'),
  says: z.string(),
});

export const opportunityView = z.object({
  id: z.string(),
  what: z.string(),
  day: z.string(),
  state: z.enum(['open', ...OPPORTUNITY_ENDS]),
  from: z.array(someone).describe('who brought it'),
  for: z.array(someone).describe('who should hear of it'),
  goal: z.string().optional().describe('the aim of yours that it serves'),
  outcome: z.string().optional(),
  says: z.string().describe('one sentence'),
  shouldHear: z.array(hearingView).describe('who else may want to hear of it, the likeliest first'),
});
export type OpportunityView = z.output<typeof opportunityView>;
