import { z } from 'zod';
import type { Day } from '../core/day.ts';
import { isClosed } from '../core/introductions/introduction-state.ts';
import type { Introduction } from '../core/matters/introduction.ts';
import type { Matter, MatterPerson } from '../core/matters/matter.ts';
import type { Writer } from '../core/store.ts';

const words = z.string().trim().max(2000).optional();

/** What a user may say of an introduction when it begins. */
export const introWords = {
  for: words.describe('what it is for, in your words'),
  forThem: words.describe('what is in it for the one who is reached'),
};

type Begun = {
  readonly direction: Introduction['direction'];
  readonly people: readonly MatterPerson[];
  readonly for?: string | undefined;
  readonly forThem?: string | undefined;
  readonly on: Day;
};

/** A new introduction; one between the same people that is still open is gone on with, with what is said anew. */
export async function beginIntroduction(writer: Writer, begun: Begun): Promise<Matter<'introduction'>> {
  const { direction, people, on } = begun;
  const all = await writer.matters({ kind: 'introduction' });
  const open = all.find(
    (one) => one.about.direction === direction && !isClosed(one) && isBetweenSame(one.people, people),
  );
  if (open) return saidAnew(writer, open, begun);
  const about: Introduction = {
    direction,
    why: begun.for ?? '',
    ...(begun.forThem !== undefined && begun.forThem !== '' && { forThem: begun.forThem }),
    steps: [{ state: 'idea', day: on }],
  };
  const matter = { kind: 'introduction', day: on, state: 'idea', people, about } as const;
  return { ...matter, id: await writer.addMatter<'introduction'>(matter) };
}

async function saidAnew(
  writer: Writer,
  open: Matter<'introduction'>,
  { for: why = open.about.why, forThem = open.about.forThem }: Begun,
): Promise<Matter<'introduction'>> {
  if (why === open.about.why && forThem === open.about.forThem) return open;
  const { forThem: _, ...about } = open.about;
  const said = { ...about, why, ...(forThem !== undefined && forThem !== '' && { forThem }) };
  const changed = { ...open, about: said };
  await writer.changeMatter(changed);
  return changed;
}

/** Whom a connector would have to ask in turn makes no other introduction of it. */
function isBetweenSame(some: readonly MatterPerson[], others: readonly MatterPerson[]): boolean {
  const named = (people: readonly MatterPerson[]): string =>
    people
      .filter(({ part }) => part !== 'via')
      .map(({ part, person }) => `${part === 'connector' ? 'connector ' : ''}${person}`)
      .sort()
      .join('\n');
  return named(some) === named(others);
}
