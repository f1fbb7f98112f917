import { personId } from '../core/ids.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { explainOwnTie } from '../core/ways/explain-way.ts';
import { introGround } from './intro-ground.ts';
import { evidenceBetween, type WaysShowing } from './shown-ways.ts';
import type { Deps } from './verb.ts';

export type IntroStep = {
  readonly from: string;
  readonly to: string;
  readonly reasons: readonly { readonly term: string; readonly says: string }[];
};

const ME = 'You';

/** Who has to know whom for an introduction, and what tells that they do. Without anybody named as me, nothing does. */
export async function introSteps(
  introduction: Matter<'introduction'>,
  { store }: Pick<Deps, 'store'>,
): Promise<readonly IntroStep[]> {
  const everybody = await store.everybody();
  const showing = await introGround({ store }, everybody, []);
  if (!showing) return [];
  const numbers = (...parts: readonly string[]): readonly number[] =>
    parts.flatMap((part) => {
      const person = personWith(introduction, part);
      return everybody.numberOf.get(person ?? NOBODY) ?? [];
    });
  if (introduction.about.direction === 'given')
    return numbers('one', 'other').map((to) => ownStep(showing, to));
  const chain = numbers('connector', 'via', 'other');
  return chain.map((to, at) => {
    const from = chain[at - 1];
    return from === undefined ? ownStep(showing, to) : othersStep(showing, from, to);
  });
}

const NOBODY = personId('');

function ownStep(showing: WaysShowing, to: number): IntroStep {
  const { everybody, network } = showing;
  const telling = {
    network,
    nameOf: (person: number) => nameIn(showing, person),
    tieOf: (person: number) => everybody.people[person],
    today: everybody.asOf,
  };
  const name = nameIn(showing, to);
  const reasons = explainOwnTie(telling, to);
  return { from: ME, to: name, reasons: reasons.length > 0 ? reasons : [nothing(ME, name)] };
}

function othersStep(showing: WaysShowing, one: number, other: number): IntroStep {
  const [from, to] = [nameIn(showing, one), nameIn(showing, other)];
  const reasons = evidenceBetween(showing, [one, other]);
  return { from, to, reasons: reasons.length > 0 ? reasons : [nothing(from, to)] };
}

/** The term of a step of which nothing is known. */
export const UNKNOWN_TERM = 'unknown';

function nothing(from: string, to: string) {
  const says =
    from === ME
      ? `Nothing tells yet that you and ${to} know each other.`
      : `Nothing tells yet that ${from} and ${to} know each other; ask that first.`;
  return { term: UNKNOWN_TERM, says };
}

function nameIn({ everybody }: WaysShowing, person: number): string {
  return everybody.people[person]?.name ?? 'somebody';
}
