"""Compares what bench/science/structure.ts measured with igraph and networkx; how to run it stands there."""

import json
import statistics
import sys
import time

import igraph
import networkx

SAME = 1e-9
RUNS = 5


def timed(work, runs=RUNS):
    seconds = []
    for _ in range(runs):
        start = time.process_time()
        result = work()
        seconds.append(time.process_time() - start)
    return statistics.median(seconds), result


def furthest(ours, theirs):
    """The largest difference, as a share of the number where that is above 1; nan stands beside nan only."""
    worst = 0.0
    for one, other in zip(ours, theirs, strict=True):
        one = float("nan") if one is None else one
        if one != one or other != other:
            worst = max(worst, 0.0 if one != one and other != other else float("inf"))
        else:
            worst = max(worst, abs(one - other) / max(1.0, abs(other)))
    return worst


def tell(name, peer, ours, theirs, difference, note=""):
    verdict = "same" if difference <= SAME else "DIFFERENT"
    print(
        f"{name:28} ours {ours:9.4f} s   {peer} {theirs:10.4f} s   x {theirs / ours:9.1f}   "
        f"{verdict}, furthest {difference:.1e}   {note}"
    )


def read(file):
    with open(file, encoding="utf-8") as lines:
        people = int(next(lines))
        weights = {}
        for line in lines:
            one, other, weight = map(int, line.split(","))
            pair = (min(one, other), max(one, other))
            weights[pair] = weights.get(pair, 0) + weight
    return people, weights


people, weights = read(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as file:
    ours = json.load(file)

fast = igraph.Graph(n=people, edges=list(weights))
fast.es["weight"] = list(weights.values())
fast.es["length"] = [1 / weight for weight in weights.values()]
slow = networkx.Graph()
slow.add_nodes_from(range(people))
slow.add_weighted_edges_from((one, other, weight) for (one, other), weight in weights.items())
print(f"{people} people, {len(weights)} ties; igraph {igraph.__version__}, networkx {networkx.__version__}")


def beside_igraph(name, work, runs=RUNS):
    if name in ours:
        seconds, theirs = timed(work, runs)
        tell(name, "igraph", ours[name]["seconds"], seconds, furthest(ours[name]["value"], theirs))


def beside_networkx(name, work, sample):
    """networkx is asked for a sample of people, and its time is multiplied to all of them. The best known people, who come
    first and would take it hours, are not in the sample, so the figure is too friendly to it."""
    if name not in ours:
        return
    step = max(1, people // sample)
    nodes = list(range(step // 2, people, step))
    seconds, theirs = timed(lambda: work(nodes), 1)
    difference = furthest([ours[name]["value"][node] for node in nodes], [theirs[node] for node in nodes])
    note = f"from {len(nodes)} people"
    tell(name, "networkx", ours[name]["seconds"], seconds * people / len(nodes), difference, note)


def all_of_networkx(name, work, note=""):
    if name in ours:
        seconds, theirs = timed(work, 1)
        tell(name, "networkx", ours[name]["seconds"], seconds, furthest(ours[name]["value"], list(theirs.values())), note)


def ways_of_networkx(name, weight):
    """All ways where that takes networkx no more than a minute, otherwise its time for a few sources, multiplied."""
    if is_small:
        all_of_networkx(name, lambda: networkx.betweenness_centrality(slow, normalized=False, weight=weight))
    elif name in ours:
        sources = ours["sources"]
        work = lambda: networkx.betweenness_centrality_subset(slow, sources, list(slow), weight=weight)
        seconds = timed(work, 1)[0] * people / len(sources)
        print(f"{name:28} networkx {seconds:.0f} s from {len(sources)} sources, x {seconds / ours[name]['seconds']:.1f}")


is_small = people <= 2000
runs_of_ways = RUNS if is_small else 1

beside_igraph("constraint", lambda: fast.constraint(weights="weight"))
beside_igraph("clustering", lambda: fast.transitivity_local_undirected())
# networkx says 0 where there is no pair of contacts, we and igraph that there is no such figure.
beside_networkx(
    "clustering",
    lambda nodes: {
        node: value if slow.degree(node) > 1 else float("nan") for node, value in networkx.clustering(slow, nodes).items()
    },
    1000,
)
beside_igraph("cores", lambda: fast.coreness())
all_of_networkx("cores", lambda: networkx.core_number(slow))

if "cut_points" in ours:
    seconds, theirs = timed(lambda: (fast.articulation_points(), fast.bridges()))
    ties = sorted(fast.es[tie].tuple for tie in theirs[1])
    mine = ours["cut_points"]["value"]
    same = sorted(theirs[0]) == mine["people"] and [list(tie) for tie in ties] == mine["ties"]
    tell("cut_points", "igraph", ours["cut_points"]["seconds"], seconds, 0 if same else 1, f"{len(theirs[0])} people, {len(ties)} ties")

if "circles" in ours:
    seconds, theirs = timed(lambda: fast.community_multilevel(weights="weight"), 3)
    # Whoever knows nobody is in no circle of ours; igraph wants one for each.
    alone = iter(range(people, 2 * people))
    groups = [group if group >= 0 else next(alone) for group in ours["circles"]["value"]]
    quality = fast.modularity(igraph.VertexClustering(fast, groups), weights="weight")
    note = f"Q ours {quality:.4f}, igraph's own {theirs.modularity:.4f}"
    tell("circles", "igraph", ours["circles"]["seconds"], seconds, abs(quality - ours["modularity"]), note)

# igraph has no effective size; neither has efficiency or hierarchy, which are held by worked values in the tests.
beside_networkx("constraint", lambda nodes: networkx.constraint(slow, nodes, weight="weight"), 40)
beside_networkx("effective_size", lambda nodes: networkx.effective_size(slow, nodes, weight="weight"), 40)
beside_networkx("effective_size_unweighted", lambda nodes: networkx.effective_size(slow, nodes), 40)

beside_igraph("betweenness", lambda: fast.betweenness(directed=False), runs_of_ways)
beside_igraph("weighted_betweenness", lambda: fast.betweenness(weights="weight", directed=False), runs_of_ways)
beside_igraph("weighted_betweenness_inverse", lambda: fast.betweenness(weights="length", directed=False), runs_of_ways)
all_of_networkx(
    "betweenness_from",
    lambda: networkx.betweenness_centrality_subset(slow, ours["sources"], list(slow), normalized=False),
    f"{len(ours['sources'])} sources",
)
ways_of_networkx("betweenness", None)
ways_of_networkx("weighted_betweenness", "weight")
