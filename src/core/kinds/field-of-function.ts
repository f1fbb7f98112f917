import type { Field } from './fields.ts';
import type { Reading } from './reading.ts';
import type { WorkFunction } from './work-functions.ts';

/** Work that is mostly done in one field. Others (sales, finance, recruiting) are done in all of them. */
const HOME: Readonly<Partial<Record<WorkFunction, Field>>> = {
  law: 'law',
  accounting: 'accounting',
  consulting: 'consulting',
  investing: 'finance',
  software: 'software',
  research: 'research',
  care: 'health',
  journalism: 'media',
  art: 'arts',
  policy: 'government',
};

/** Less sure than any word that tells a field itself. */
const SHARE_OF_CONFIDENCE = 0.5;
/** Below this the function is a guess, and no field follows from it. */
const SURE = 0.76;

/** The field that follows from a plain calling, while nothing tells more: a mediator works in law. */
export function fieldOfFunction<From>(
  work: Reading<WorkFunction, From> | undefined,
): Reading<Field, From> | undefined {
  const kind = work && HOME[work.kind];
  if (work === undefined || kind === undefined || work.confidence < SURE) return undefined;
  return { ...work, kind, confidence: work.confidence * SHARE_OF_CONFIDENCE };
}
