import type { Acquaintances, Everybody } from '../core/everybody.ts';
import type { Matter } from '../core/matters/matter.ts';
import { saidOfPair } from '../core/matters/said-of-pair.ts';
import type { Path } from '../core/network/paths/best-paths.ts';
import type { PathNetwork } from '../core/network/paths/path-network.ts';
import { chanceWord } from '../core/ways/chance-word.ts';
import { explainWay, type WayTelling } from '../core/ways/explain-way.ts';
import { type PairReason, pairEvidence } from '../core/ways/pair-evidence.ts';
import type { Ways } from '../core/ways/ways-to.ts';
import type { WaysView, WayView } from './ways-view.ts';

/** What ways are shown from. */
export type WaysShowing = {
  readonly everybody: Everybody;
  readonly acquaintances: Acquaintances;
  /** With what each broker can still do. */
  readonly network: PathNetwork;
  /** What the user said of two others, the newest first. */
  readonly said: readonly Matter<'acquaintance'>[];
};

export function shownWays(ways: Ways, showing: WaysShowing): WaysView {
  const { everybody, network } = showing;
  const telling: WayTelling = {
    network,
    purpose: ways.purpose,
    nameOf: (person) => nameOf(everybody, person),
    tieOf: (person) => everybody.people[person],
    evidenceOf: (one, other) => evidenceBetween(showing, [one, other]),
    today: everybody.asOf,
  };
  return {
    for: ways.purpose,
    ...(ways.best && { best: shownWay(ways.best, everybody, telling) }),
    apart: ways.disjoint.map((path) => shownWay(path, everybody, telling)),
    together: shownChance(ways.together),
    togetherWord: chanceWord(ways.together),
    routes: ways.routes,
  };
}

function nameOf({ people }: Everybody, person: number): string {
  return people[person]?.name ?? '';
}

/** Why two others are thought to know each other, from all that is known of them. */
export function evidenceBetween(
  { everybody: { people, asOf }, acquaintances: { circle }, said }: Omit<WaysShowing, 'network'>,
  [one, other]: readonly [number, number],
): readonly PairReason[] {
  const [left, right] = [people[one], people[other]];
  if (!left || !right) return [];
  const [last] = saidOfPair(said, [left.id, right.id]);
  const firm = left.firm !== undefined && left.firm === right.firm ? left.organisation : undefined;
  const told = { firm, said: last && { closeness: last.about.closeness, day: last.day } };
  return pairEvidence(circle, [one, other], told, asOf);
}

function shownWay(path: Path, everybody: Everybody, telling: WayTelling): WayView {
  return {
    people: path.people.slice(1).flatMap((number) => {
      const person = everybody.people[number];
      if (!person) return [];
      const { id, name, organisation, title } = person;
      return [
        {
          id,
          name,
          ...(organisation !== undefined && { organisation }),
          ...(title !== undefined && { title }),
        },
      ];
    }),
    chance: shownChance(path.chance),
    chanceWord: chanceWord(path.chance),
    steps: explainWay(telling, path).map(({ to, reasons }) => ({
      to: telling.nameOf(to),
      reasons: reasons.map(({ term, says }) => ({ term, says })),
    })),
  };
}

function shownChance(chance: number): number {
  return Math.round(chance * 10_000) / 10_000;
}
