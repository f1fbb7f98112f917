import { z } from 'zod';
import { PILLAR_KINDS } from '../core/goals/pillar-groups.ts';
import { shareView } from './goals-view.ts';
import { reasonView } from './views.ts';

const named = z.object({ id: z.string(), name: z.string() });

const fallShown = z.object({
  name: z.string(),
  before: z.number().min(0).max(1),
  after: z.number().min(0).max(1),
  says: z.string(),
  reasons: z.array(reasonView),
  remaining: z
    .array(z.object({ need: z.string(), people: z.array(named) }))
    .describe('who is still there, for each need that suffers'),
});

export const sceneView = z.object({
  goal: z.string().optional().describe('the id of the goal; missing for the network as a whole'),
  name: z.string(),
  coverage: shareView,
  parts: z
    .array(z.object({ name: z.string(), covered: z.number(), word: z.string(), people: z.array(named) }))
    .describe('whom you could turn to for each part'),
  idleYear: shareView,
  pillars: z.array(
    z.object({
      kind: z.enum(PILLAR_KINDS),
      says: z.string(),
      reasons: z.array(reasonView),
      worst: fallShown.optional().describe('the one whose loss would cost most'),
    }),
  ),
  singlePoints: z.array(z.string()).describe('people through whom alone you reach a kind of people'),
  build: z.array(z.string()).describe('which new people would help most, in this order'),
  without: fallShown.optional().describe('before and after what was named falls away'),
});
export type HedgeScene = z.output<typeof sceneView>;
export type FallShown = z.output<typeof fallShown>;
