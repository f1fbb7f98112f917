import { z } from 'zod';
import { CHANCE_WORDS } from '../core/ways/chance-word.ts';
import { reasonView } from './views.ts';

const chance = z.number().min(0).max(1);
const chanceText = z
  .enum(CHANCE_WORDS)
  .describe('the chance in a word; it compares ways and is not measured');

export const wayView = z.object({
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        organisation: z.string().optional(),
        title: z.string().optional(),
      }),
    )
    .describe('in order, from somebody you know to the one reached'),
  chance: chance.describe('that all of them hand it on'),
  chanceWord: chanceText,
  steps: z
    .array(z.object({ to: z.string().describe('a name'), reasons: z.array(reasonView) }))
    .describe('why each step is thought to hold'),
});
export type WayView = z.output<typeof wayView>;

export const waysView = z.object({
  for: z.enum(['act', 'news']).describe('whether they will act for you, or have news for you'),
  best: wayView.optional().describe('the best single way'),
  apart: z.array(wayView).describe('the best ways of which no two share a person, the best first'),
  together: chance.describe('that at least one of the ways apart works'),
  togetherWord: chanceText,
  routes: z.int().describe('how many ways there are in all'),
});
export type WaysView = z.output<typeof waysView>;
