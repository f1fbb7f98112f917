import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import type { Path, Purpose } from '../network/paths/best-paths.ts';
import { explainNews, explainPath } from '../network/paths/explain-path.ts';
import type { PathNetwork } from '../network/paths/path-network.ts';
import type { Reason } from '../network/reason.ts';
import { agoText, countText } from '../network/time-words.ts';
import type { PairReason } from './pair-evidence.ts';

export type WayReason = Reason & { readonly term: 'tie' | 'news' | 'attention' | PairReason['term'] };

/** One step of a way: to whom, and why it is thought to hold. */
export type WayStep = { readonly to: number; readonly reasons: readonly WayReason[] };

type OwnTie = Pick<WholePerson, 'activeDays' | 'lastDay' | 'bond'>;

/** What the steps are told from. */
export type WayTelling = {
  readonly network: PathNetwork;
  readonly purpose: Purpose;
  readonly nameOf: (person: number) => string;
  readonly tieOf: (person: number) => OwnTie | undefined;
  /** Why two others are thought to know each other. */
  readonly evidenceOf: (one: number, other: number) => readonly PairReason[];
  readonly today: Day;
};

export function explainWay(telling: WayTelling, path: Path): readonly WayStep[] {
  return path.people.slice(1).map((to, at) => ({
    to,
    reasons: at === 0 ? ownStep(telling, to) : othersStep(telling, path.people[at] ?? 0, to),
  }));
}

/** How well somebody is known already. */
export function explainOwnTie(
  { network, nameOf, tieOf, today }: Omit<WayTelling, 'purpose' | 'evidenceOf'>,
  person: number,
): readonly WayReason[] {
  const [known] = explainPath(network, pathOf(network, person), nameOf);
  const tie = tieOf(person);
  const isCounted = (network.acts[person] ?? 0) > 0;
  const reasons = [
    ...(known && isCounted ? [known] : []),
    ...(tie ? [...saidReasons(tie), ...contactReasons(tie, today)] : []),
  ];
  return reasons.map((reason) => ({ term: 'tie', ...reason }));
}

function saidReasons({ bond }: OwnTie): readonly Reason[] {
  const closeness = bond?.closeness;
  return closeness === undefined
    ? []
    : [{ says: `You said how close you are: ${closeness} of 5.`, amount: closeness }];
}

function contactReasons({ activeDays, lastDay }: OwnTie, today: Day): readonly Reason[] {
  if (lastDay === undefined) return [];
  const says = `You were in touch on ${countText(activeDays, 'day')}, last ${agoText(today - lastDay)}.`;
  return [{ says, amount: activeDays }];
}

function ownStep(telling: WayTelling, to: number): readonly WayReason[] {
  const { network, purpose, nameOf } = telling;
  const own = explainOwnTie(telling, to);
  if (purpose === 'act') return own;
  return [...own, { term: 'news', ...explainNews(network, pathOf(network, to), nameOf(to)) }];
}

function othersStep(
  { network, nameOf, evidenceOf }: WayTelling,
  from: number,
  to: number,
): readonly WayReason[] {
  const [, ...attention] = explainPath(network, pathOf(network, from, to), nameOf);
  return [...evidenceOf(from, to), ...attention.map((reason) => ({ term: 'attention' as const, ...reason }))];
}

/** A piece of a way, as the explanations take it. */
function pathOf({ ego }: PathNetwork, ...people: readonly number[]): Path {
  return { people: [ego, ...people], chance: 0 };
}
