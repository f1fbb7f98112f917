import type { Day } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import type { PillarKind } from '../core/goals/pillar-groups.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { findTarget } from './find-target.ts';

/** What is imagined away. */
export type Without = {
  readonly kind: PillarKind;
  readonly name: string;
  /** By number, me left out. */
  readonly people: ReadonlySet<number>;
};

type Known = { readonly reader: Reader; readonly everybody: Everybody; readonly on: Day };

/** A place where people are known to be, else a person, else an organisation. */
export async function readWithout(text: string, { reader, everybody, on }: Known): Promise<Without> {
  const place = placeCalled(everybody, text);
  if (place !== undefined)
    return { kind: 'place', name: place, people: those(everybody, (one) => one.kinds.place === place) };
  const target = await findTarget(reader, text, { everybody, on });
  if ('firm' in target) {
    const { firm, name } = target.firm;
    return { kind: 'organisation', name, people: those(everybody, (one) => one.firm === firm) };
  }
  const { id, name, isMe } = target.person;
  if (isMe) throw new Refusal('me_not_a_person');
  return { kind: 'person', name, people: those(everybody, (one) => one.id === id) };
}

function placeCalled({ people }: Everybody, text: string): string | undefined {
  const called = fold(text.trim());
  return people.find(({ kinds }) => kinds.place !== undefined && fold(kinds.place) === called)?.kinds.place;
}

function those(
  { people, me }: Everybody,
  isMeant: (one: Everybody['people'][number]) => boolean,
): ReadonlySet<number> {
  return new Set(people.flatMap((one, number) => (number !== me && isMeant(one) ? [number] : [])));
}
