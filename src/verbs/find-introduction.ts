import type { Day } from '../core/day.ts';
import type { MatterId } from '../core/ids.ts';
import { isClosed } from '../core/introductions/introduction-state.ts';
import type { Matter } from '../core/matters/matter.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { findMatter, type MatterMeant } from './find-matter.ts';
import { findPerson } from './find-person.ts';

type Introduction = Matter<'introduction'>;

/**
 * The one that a user means by its id or by somebody in it. An open one is meant before one that is over, and one to
 * somebody before one through them, since connectors stand in several.
 */
export async function findIntroduction(reader: Reader, ref: string, today: Day): Promise<Introduction> {
  const all = await reader.matters({ kind: 'introduction' });
  const byId = all.find(({ id }) => id === ref.trim());
  if (byId) return byId;
  const meant = { ref, words: undefined, textOf: ({ about }: Introduction) => about.why, today };
  try {
    const open = all.filter((one) => !isClosed(one));
    return await amongThem(reader, open, meant);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'matter_not_found') throw error;
    return amongThem(reader, all, meant);
  }
}

type Meant = MatterMeant<Introduction>;

async function amongThem(reader: Reader, some: readonly Introduction[], meant: Meant): Promise<Introduction> {
  try {
    return await findMatter(reader, some, meant);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'matter_ambiguous') throw error;
    const ids = await reachedBy(reader, some, meant);
    const [only, ...others] = some.filter(({ id }) => ids.has(id));
    if (!only || others.length > 0) throw error;
    return only;
  }
}

/** In which of these the one who is named is brought to somebody, and is not the connector. */
async function reachedBy(
  reader: Reader,
  some: readonly Introduction[],
  { ref, today }: Meant,
): Promise<ReadonlySet<MatterId>> {
  const { id: person } = await findPerson(reader, ref, today);
  const sides = ({ people }: Introduction) => people.filter(({ part }) => part === 'one' || part === 'other');
  return new Set(some.filter((one) => sides(one).some((side) => side.person === person)).map(({ id }) => id));
}
