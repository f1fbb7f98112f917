import type { Field } from './fields.ts';

/**
 * How alike two fields are: the similarity that similar-kinds.ts asks for, so that a banker and an auditor are less
 * than two. The groups and the numbers are ours: no study stands behind them. Each says how much two fields of a
 * group share of the people, the news and the help that somebody from one could bring to the other; of several groups
 * the closest counts.
 */
const GROUPS: readonly (readonly [likeness: number, ...fields: readonly Field[]])[] = [
  [0.5, 'finance', 'insurance', 'accounting'],
  [0.3, 'accounting', 'law', 'consulting'],
  [0.3, 'finance', 'consulting'],
  [0.3, 'finance', 'property'],
  [0.3, 'consulting', 'recruiting'],
  [0.4, 'marketing', 'media', 'design'],
  [0.3, 'media', 'design', 'arts', 'fashion'],
  [0.5, 'software', 'telecoms'],
  [0.3, 'software', 'engineering', 'research'],
  [0.5, 'research', 'education'],
  [0.5, 'health', 'pharma'],
  [0.3, 'pharma', 'research'],
  [0.5, 'defence', 'security'],
  [0.3, 'government', 'defence', 'security', 'law'],
  [0.4, 'charity', 'religion'],
  [0.3, 'charity', 'government', 'environment'],
  [0.5, 'property', 'architecture', 'construction'],
  [0.3, 'architecture', 'design'],
  [0.4, 'engineering', 'manufacturing', 'vehicles'],
  [0.3, 'engineering', 'construction', 'energy'],
  [0.4, 'energy', 'environment'],
  [0.3, 'environment', 'farming'],
  [0.4, 'vehicles', 'transport'],
  [0.4, 'travel', 'hospitality'],
  [0.3, 'transport', 'travel'],
  [0.4, 'hospitality', 'food', 'farming'],
  [0.3, 'food', 'retail'],
  [0.4, 'retail', 'fashion', 'beauty'],
  [0.2, 'beauty', 'health', 'sports'],
];

/** From 0, nothing in common, to 1, the same. A name that is no field is like itself alone. */
export function fieldLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const likenesses = GROUPS.filter(([, ...fields]) => isAmong(one, fields) && isAmong(other, fields));
  return Math.max(0, ...likenesses.map(([likeness]) => likeness));
}

function isAmong(name: string, fields: readonly Field[]): boolean {
  return fields.some((field) => field === name);
}
