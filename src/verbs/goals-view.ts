import { z } from 'zod';
import { TEMPLATE_NAMES } from '../core/goals/goal-template.ts';
import { personLineView, reasonView } from './views.ts';
import { wayView } from './ways-view.ts';

/** What the verbs of goals share in what they take and show. */
export const goalRef = z.string().trim().min(1).max(300).describe('a goal: words of its aim, or its id');
export const templateName = z.enum(TEMPLATE_NAMES);

export const shareView = z.object({
  share: z.number().min(0).max(1).describe('how far it is covered; it compares and promises nothing'),
  word: z.string().describe('the same in words'),
  says: z.string(),
  reasons: z.array(reasonView),
});

export const goalLineView = z.object({
  id: z.string(),
  aim: z.string(),
  template: z.string(),
  state: z.enum(['open', 'closed']),
  since: z.string(),
  place: z.string().optional(),
  by: z.string().optional().describe('the day by which you want it'),
  outcome: z.string().optional(),
  thanks: z.array(z.object({ id: z.string(), name: z.string() })).describe('who made it happen'),
});
export type GoalLineView = z.output<typeof goalLineView>;

export const needLineView = z.object({
  name: z.string(),
  why: z.string().optional(),
  importance: z.int().min(1).max(3),
  kinds: z.array(z.string()).describe('who will do, each in words; none while nobody has said'),
});
export type NeedLineView = z.output<typeof needLineView>;

const toldPerson = z.object({ person: personLineView, says: z.string(), reasons: z.array(reasonView) });

export const needView = needLineView.extend({
  covered: z.number().min(0).max(1).describe('the chance that somebody you know helps with it'),
  word: z.string(),
  says: z.string(),
  helpers: z
    .array(toldPerson.extend({ chance: z.number().min(0).max(1) }))
    .describe('who could help, the likeliest first'),
  holder: z.string().optional().describe('who alone holds it up'),
  halfKnown: z.array(toldPerson).describe('of that kind, and in touch little or never'),
  way: wayView.optional().describe('the best way to somebody of that kind whom you do not know'),
  dormant: z.array(toldPerson).describe('of that kind, and silent for more than a year'),
  where: z.array(z.string()).describe('kinds of places and events where such people are'),
});
export type NeedShown = z.output<typeof needView>;

export const stepView = z.object({
  says: z.string(),
  need: z.string(),
  person: z.string().optional().describe('the id of whom it turns to'),
  target: z.string().optional().describe('the id of whom it leads to, when that is somebody else'),
});
