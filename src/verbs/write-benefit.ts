import type { Day } from '../core/day.ts';
import type { MatterId, PersonId } from '../core/ids.ts';
import type { Benefit } from '../core/matters/benefit.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import type { Writer } from '../core/store.ts';

export type NewBenefit = Benefit & {
  readonly person: PersonId;
  readonly day: Day;
  /** Nothing more is owed for it. */
  readonly isThanked: boolean;
};

/** Notes a favour; help received owes a word of thanks. */
export async function addBenefit(writer: Writer, benefit: NewBenefit): Promise<MatterId> {
  const { person, day, isThanked, ...about } = benefit;
  const matter = { day, people: [{ part: 'with', person }] };
  const id = await writer.addMatter({ kind: 'benefit', ...matter, state: 'open', about });
  if (about.direction === 'received' && !isThanked) await writer.addMatter(thanksFor(id, about, matter));
  return id;
}

function thanksFor(
  benefit: MatterId,
  { what, line }: Benefit,
  matter: Pick<NewMatter, 'day' | 'people'>,
): NewMatter<'thanks'> {
  return { kind: 'thanks', ...matter, state: 'open', about: { what: line, kind: what, benefit } };
}
