import type { Field } from '../kinds/fields.ts';
import type { Level } from '../kinds/levels.ts';
import type { WorkFunction } from '../kinds/work-functions.ts';
import type { Importance } from '../matters/goal.ts';

/** A kind in the words that are known, so that a misspelt one does not compile. */
type TemplateKinds = {
  readonly field?: Field;
  readonly function?: WorkFunction;
  readonly level?: Level;
};

export type TemplateNeed = {
  readonly name: string;
  readonly why: string;
  readonly importance: Importance;
  readonly kinds: readonly TemplateKinds[];
  /** People who do what the aim names, or what I do myself: known only when the goal is set. */
  readonly also?: 'the aim' | 'me';
  readonly where?: readonly string[];
};

export const TEMPLATE_NAMES = [
  'start a business',
  'find a job',
  'change field',
  'raise money',
  'move to a city',
  'publish research',
  'sell a firm',
  'get into a school',
  'find a co-founder',
  'something else',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
