import type { AnyVerb } from './any-verb.ts';

/** Whether a verb can be had by GET: what takes long begins a job, which nobody should do by following a link. */
export function isGiven({ writes, long }: Pick<AnyVerb, 'writes' | 'long'>): boolean {
  return !writes && !long;
}
