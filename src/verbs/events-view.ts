import { z } from 'zod';
import { someone } from './mutual-views.ts';
import { personLineView, reasonView } from './views.ts';

/** What the verbs of events share in what they take and show. */
export const eventRef = z.string().trim().min(1).max(300).describe('an event: words of its name, or its id');

export const namesList = z
  .string()
  .trim()
  .max(20_000)
  .describe('names, parted by commas or lines, as they are pasted: "Ana Ruiz, Bo Lind"');

export const eventView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().describe('which kind of event, in words'),
  day: z.string(),
  at: z.string().optional().describe('the hour, where a calendar tells it: 14:30'),
  where: z.string().optional(),
  calendar: z.boolean().optional().describe('planned by a calendar, which moves it and takes it back'),
  told: z.boolean().describe('you have said whom you met'),
  expected: z.array(someone),
  others: z.array(z.string()).describe('expected by name, who is nobody here'),
  met: z.array(someone),
});
export type EventView = z.output<typeof eventView>;

export const meetingView = z.object({
  person: personLineView,
  says: z.string().describe('who that is, for which goal to meet them, and how you stand, in short'),
  goal: z.string().optional().describe('the goal of yours that they serve'),
  need: z.string().optional().describe('for what'),
});

export const roomView = z.object({
  novelty: z.number().min(0).max(1).optional().describe('0 your own circle, 1 nothing in common with it'),
  says: z.string(),
  reasons: z.array(reasonView),
});

export const followUpView = z.object({
  person: someone,
  isDone: z.boolean().describe('you were in touch since, or settled it'),
  says: z.string(),
});
