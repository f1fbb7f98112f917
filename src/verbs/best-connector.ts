import type { PersonId } from '../core/ids.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { chanceWord } from '../core/ways/chance-word.ts';
import { findWays } from '../core/ways/find-ways.ts';
import { introGround } from './intro-ground.ts';
import type { Deps } from './verb.ts';

/** Who is to bring me to somebody, and whom they would have to ask in turn. */
export type Connector = {
  readonly connector: PersonLine;
  readonly via?: PersonId;
  /** Why it is this one. */
  readonly says: string;
};

/** So many ways are looked at; one with a single broker asks for less than a longer one. */
const WAYS = 3;
const ME_UNKNOWN =
  'Nobody has said who you are yet, so there is no telling who could bring you together. `mutuals me ADDRESS` says it, or name somebody with --through NAME.';

/** The first on the best way to somebody. Refused where no way is known, with what would help. */
export async function bestConnector(other: PersonLine, { store }: Pick<Deps, 'store'>): Promise<Connector> {
  const everybody = await store.everybody();
  const ground = await introGround({ store }, everybody, await store.matters({ kind: 'introduction' }));
  if (!ground) throw new Refusal('input_invalid', ME_UNKNOWN);
  const number = everybody.numberOf.get(other.id);
  const people = number === undefined ? [] : [number];
  const wanted = { kind: 'person', name: other.name, people, axes: [] } as const;
  const { ways, known, help } = findWays(wanted, ground, { purposes: ['act'], most: WAYS });
  const [found] = ways;
  const paths = found ? [...found.disjoint, ...(found.bestBeside ? [found.bestBeside] : [])] : [];
  const path = paths.find((one) => one.people.length === SINGLE_BROKER) ?? found?.best;
  const [, first, second, third] = path?.people ?? [];
  const connector = everybody.people[first ?? -1];
  if (!path || !connector) throw new Refusal('input_invalid', noWay(known.length > 0), help);
  const via = third === undefined ? undefined : everybody.people[second ?? -1];
  return {
    connector,
    ...(via && { via: via.id }),
    says: `${connector.name} was taken: ${via ? `the best way goes on through ${via.name}, with` : 'the best way goes through them, with'} a ${chanceWord(path.chance)} chance.`,
  };
}

/** Me, one broker, the one who is reached. */
const SINGLE_BROKER = 3;

function noWay(isKnown: boolean): string {
  return isKnown
    ? 'You know them already, and nobody could bring you closer than you are: write to them. If somebody is to bring you together all the same, name them with --through NAME.'
    : 'Nobody is known who could bring you together. Name somebody with --through NAME, or say who knows whom: mutuals ties between ONE OTHER --closeness 3';
}
