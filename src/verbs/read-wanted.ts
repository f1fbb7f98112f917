import type { Day } from '../core/day.ts';
import { type Everybody, KIND_AXES, type KindAxis } from '../core/everybody.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import type { Wanted } from '../core/ways/find-ways.ts';
import { askedAxes, peopleSought } from '../core/ways/people-sought.ts';
import { findTarget } from './find-target.ts';
import { readKind } from './read-kind.ts';

/** Whom a user wants to get to, as they say it. */
export type WantedInput = {
  readonly to?: string | undefined;
  readonly kinds: Readonly<Partial<Record<KindAxis, string | undefined>>>;
};

type Known = { readonly reader: Reader; readonly everybody: Everybody; readonly on: Day };

/** A person, an organisation, a kind of people, or those of a kind in an organisation. */
export async function readWanted(
  { to, kinds }: WantedInput,
  { reader, everybody, on }: Known,
): Promise<Wanted> {
  const asked = readKinds(kinds);
  const axes = askedAxes(asked);
  const ofKind = axes.length > 0 ? [`of ${axes.map((axis) => `${axis} ${asked[axis]}`).join(', ')}`] : [];
  if (to === undefined) {
    const people = peopleSought(everybody, { kinds: asked });
    return { kind: 'kind', name: ofKind.join(''), people, axes };
  }
  const target = await findTarget(reader, to, { everybody, on });
  if ('firm' in target) {
    const people = peopleSought(everybody, { firm: target.firm.firm, kinds: asked });
    return { kind: 'organisation', name: [...ofKind, `at ${target.firm.name}`].join(' '), people, axes };
  }
  const { name, id, isMe } = target.person;
  if (isMe) throw new Refusal('me_not_a_person');
  if (axes.length > 0) throw new Refusal('input_invalid', onePerson(axes));
  const number = everybody.numberOf.get(id);
  return { kind: 'person', name, people: number === undefined ? [] : [number], axes };
}

function onePerson([axis = 'field']: readonly KindAxis[]): string {
  return `This is one person, so --${axis} has nothing to choose from. Leave it out.`;
}

function readKinds(kinds: WantedInput['kinds']): Partial<Record<KindAxis, string>> {
  return Object.fromEntries(
    KIND_AXES.flatMap((axis) => {
      const text = kinds[axis];
      return text === undefined ? [] : [[axis, readKind(axis, text)]];
    }),
  );
}
