import type { Day } from '../core/day.ts';
import { isClosed } from '../core/introductions/introduction-state.ts';
import type { Matter } from '../core/matters/matter.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { findMatter } from './find-matter.ts';

type Introduction = Matter<'introduction'>;

/**
 * The one that a user means by its id or by somebody in it. An open one is meant before one that is over, and one to
 * somebody before one through them, since connectors stand in several.
 */
export async function findIntroduction(reader: Reader, ref: string, today: Day): Promise<Introduction> {
  const all = await reader.matters({ kind: 'introduction' });
  const open = all.filter((one) => !isClosed(one));
  const meant = { ref, words: undefined, textOf: ({ about }: Introduction) => about.why, today };
  for (const some of [open, all]) {
    try {
      return await findMatter(reader, some, meant);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'matter_ambiguous') return reachedIn(reader, some, meant);
      if (error.code !== 'matter_not_found' || some === all) throw error;
    }
  }
  throw new Refusal('matter_not_found', ref);
}

/** Of several with somebody, the one by which they are reached. */
async function reachedIn(
  reader: Reader,
  some: readonly Introduction[],
  meant: Parameters<typeof findMatter<Introduction>>[2],
): Promise<Introduction> {
  const withoutConnectors = some.map((one) => ({
    ...one,
    people: one.people.filter(({ part }) => part === 'one' || part === 'other'),
  }));
  const { id } = await findMatter(reader, withoutConnectors, meant);
  return some.find((one) => one.id === id) ?? Promise.reject(new Refusal('matter_not_found', meant.ref));
}
