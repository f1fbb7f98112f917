import { weightBetween } from '../circle/half-ties.ts';
import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';
import type { Path } from './best-paths.ts';
import { HALF_TRUST, type PathNetwork, willingness } from './path-network.ts';

/**
 * The steps of a path in words; their amounts multiply to its chance. `nameOf` gives the names, ego's never.
 * Why two others are thought to know each other is told by circle/explain-circle.ts.
 */
export function explainPath(
  network: PathNetwork,
  { people }: Path,
  nameOf: (person: number) => string,
): readonly Reason[] {
  const [ego = 0, first = 0] = people;
  const known = weightBetween(network.graph, ego, first);
  const reasons: Reason[] = [{ says: tieText(nameOf(first), known), amount: known / (known + HALF_TRUST) }];
  for (let at = 2; at < people.length; at += 1) {
    reasons.push(...stepReasons(network, people[at - 1] ?? 0, people[at] ?? 0, nameOf));
  }
  return reasons;
}

/** The first step of a path that was chosen for news. */
export function explainNews(network: PathNetwork, { people }: Path, name: string): Reason {
  const amount = network.news[people[1] ?? 0] ?? 0;
  const acts = network.acts[people[1] ?? 0] ?? 0;
  if (amount >= 0.75)
    return { says: `You know ${name} neither closely nor barely: there news comes from.`, amount };
  return acts > 0.5
    ? { says: `You are close to ${name}, so you will know much of what they know.`, amount }
    : { says: `You know ${name} only a little, so news from them may not reach you.`, amount };
}

function stepReasons(
  { graph, limits }: PathNetwork,
  broker: number,
  next: number,
  nameOf: (person: number) => string,
): readonly Reason[] {
  const load = loadAt(graph.weights, graph.starts[broker] ?? 0, graph.starts[broker + 1] ?? 0);
  const share = weightBetween(graph, broker, next) / (load + HALF_TRUST);
  const percent = Math.max(1, Math.round(100 * share));
  const says = `${nameOf(next)} has about ${percent} % of the attention of ${nameOf(broker)}, as far as you can see.`;
  const limit = limits.get(broker);
  if (!limit || willingness(limit) === 1) return [{ says, amount: share }];
  return [
    { says, amount: share },
    { says: limitText(nameOf(broker), limit.asked, limit.load), amount: willingness(limit) },
  ];
}

function limitText(name: string, asked: number, load: number): string {
  const asking = `You have asked ${name} ${countText(asked, 'time')} lately`;
  const busy = `${name} has much to do for others`;
  if (asked > 0 && load > 0) return `${asking}, and ${busy}.`;
  return asked > 0 ? `${asking}.` : `${busy}.`;
}

function tieText(name: string, known: number): string {
  if (known >= 2 * HALF_TRUST) return `You know ${name} well.`;
  return known >= HALF_TRUST / 2 ? `You know ${name}.` : `You know ${name} a little.`;
}

function loadAt(weights: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += weights[at] ?? 0;
  return sum;
}
