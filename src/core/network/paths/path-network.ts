import type { TieGraph } from '../tie-graph.ts';

/**
 * With what chance each person hands a request on, seen from ego e, who asks.
 *
 *   P_ek = A_ek / (A_ek + 2)        P_kj = A_kj / (Σ_q A_kq + 2) · (1 − load_k) / (1 + asked_k)
 *   news_ek = 4m(1 − m),  m = A_ek / (A_ek + A_0)
 *
 * The two chances are those of reach.ts, which says where they were measured: will the broker act, and does the broker
 * think of just this person? asked_k and load_k are the broker's own limits. A_0 is the middle of my ties, so m is ½ for
 * a middling one.
 * News: acquaintances know what close friends know already (Granovetter 1973, American Journal of Sociology 78:1360).
 * Rajkumar et al. 2022 (Science 377:1304) found an inverted U for job moves when ties are measured by common contacts,
 * and the weakest ties best when they are measured by contact: so 4m(1 − m) is our choice between the two, not theirs.
 * Cost: O(people + ties), once for a graph and an ego.
 */
export type PathNetwork = {
  readonly graph: TieGraph;
  readonly ego: number;
  /** P_ek, for everybody; 0 without a tie. */
  readonly acts: Float64Array;
  /** news_ek */
  readonly news: Float64Array;
  /** Beside each entry of the graph, in the row of j at k: P_kj. 0 from ego, whom no path passes twice. */
  readonly into: Float64Array;
  /** P_kj / A_kj of each giver k: how their attention divides. */
  readonly attention: Float64Array;
  readonly limits: ReadonlyMap<number, BrokerLimits>;
};

export type BrokerLimits = {
  /** How often I asked them lately. */
  readonly asked: number;
  /** From 0 to 1: how much of what they can give is taken. */
  readonly load: number;
};

export const HALF_TRUST = 2;

/** `median` is A_0; the middle of ego's own ties unless told. */
export function pathNetwork(
  graph: TieGraph,
  ego: number,
  limits: ReadonlyMap<number, BrokerLimits> = new Map(),
  median = middleTie(graph, ego),
): PathNetwork {
  const acts = new Float64Array(graph.size);
  const news = new Float64Array(graph.size);
  for (let at = graph.starts[ego] ?? 0; at < (graph.starts[ego + 1] ?? 0); at += 1) {
    const known = graph.weights[at] ?? 0;
    const other = graph.others[at] ?? 0;
    const shown = known > 0 ? known / (known + median) : 0;
    acts[other] = firstStep(known);
    news[other] = 4 * shown * (1 - shown);
  }
  const attention = attentionOfEach(graph, ego, limits);
  return { graph, ego, acts, news, into: chancesInto(graph, attention), attention, limits };
}

/** P_ek for somebody whom I know as much as this. */
export function firstStep(known: number): number {
  return known / (known + HALF_TRUST);
}

/** By what A_kj is multiplied to be P_kj, where `load` is Σ_q A_kq. */
export function attention(load: number, limits: BrokerLimits | undefined): number {
  return willingness(limits) / (load + HALF_TRUST);
}

/** How far a broker's limits lower the chance that they act. */
export function willingness(limits: BrokerLimits | undefined): number {
  if (!limits) return 1;
  return (1 - Math.min(1, Math.max(0, limits.load))) / (1 + Math.max(0, limits.asked));
}

function attentionOfEach(
  { size, starts, weights }: TieGraph,
  ego: number,
  limits: PathNetwork['limits'],
): Float64Array {
  const shares = new Float64Array(size);
  for (let giver = 0; giver < size; giver += 1) {
    let load = 0;
    for (let at = starts[giver] ?? 0; at < (starts[giver + 1] ?? 0); at += 1) load += weights[at] ?? 0;
    shares[giver] = giver === ego ? 0 : attention(load, limits.get(giver));
  }
  return shares;
}

/**
 * Every tie stands with both of its people, in the order of their numbers. So, going through the givers in order, the
 * next free place in the receiver's row is the giver's.
 */
function chancesInto({ size, starts, others, weights }: TieGraph, shares: Float64Array): Float64Array {
  const into = new Float64Array(others.length);
  const next = starts.slice(0, size);
  for (let giver = 0; giver < size; giver += 1) {
    const share = shares[giver] ?? 0;
    for (let at = starts[giver] ?? 0; at < (starts[giver + 1] ?? 0); at += 1) {
      const receiver = others[at] ?? 0;
      const place = next[receiver] ?? 0;
      into[place] = (weights[at] ?? 0) * share;
      next[receiver] = place + 1;
    }
  }
  return into;
}

function middleTie(graph: TieGraph, ego: number): number {
  const row = graph.weights.slice(graph.starts[ego] ?? 0, graph.starts[ego + 1] ?? 0);
  const known = row.filter((weight) => weight > 0).sort();
  return known[Math.floor(known.length / 2)] ?? 1;
}
