import { brokerLoads } from '../../src/core/network/reach.ts';
import type { AskedMoment } from './asked-set.ts';
import type { ReachModel } from './tie-model.ts';

export type Circles = (ego: string) => ReadonlyMap<string, number>;

/** Kept, since many models share theirs and nothing else costs as much. */
const kept = new WeakMap<ReachModel, WeakMap<AskedMoment, Circles>>();

/** C of reach.ts around a person, who is only looked at when asked for. */
export function circlesAt(moment: AskedMoment, model: ReachModel): Circles {
  const ofModel = kept.get(model) ?? new WeakMap<AskedMoment, Circles>();
  kept.set(model, ofModel);
  const circles = ofModel.get(moment) ?? circlesAmong(moment, model);
  ofModel.set(moment, circles);
  return circles;
}

function circlesAmong({ ties }: AskedMoment, { acquaintance, chance }: ReachModel): Circles {
  const knows = new Map(
    [...ties].map(([ego, others]) => [
      ego,
      new Map([...others].map(([other, tie]) => [other, acquaintance(tie)])),
    ]),
  );
  const loads = brokerLoads(knows);
  const seen = new Map<string, ReadonlyMap<string, number>>();
  return (ego) => {
    const circles =
      seen.get(ego) ??
      circleAround(ego, knows, (to, from, broker) => chance(to, from, loads.get(broker) ?? 0));
    seen.set(ego, circles);
    return circles;
  };
}

type Knows = ReadonlyMap<string, ReadonlyMap<string, number>>;
type ThroughBroker = (toBroker: number, toTarget: number, broker: string) => number;

/** As `circlesAround` of reach.ts, with any chance in the place of its own. */
function circleAround(ego: string, knows: Knows, through: ThroughBroker): ReadonlyMap<string, number> {
  const circles = new Map<string, number>();
  for (const [broker, toBroker] of knows.get(ego) ?? []) {
    for (const [target, toTarget] of knows.get(broker) ?? []) {
      if (target === ego) continue;
      const step = -Math.log1p(-through(toBroker, toTarget, broker));
      circles.set(target, (circles.get(target) ?? 0) + step);
    }
  }
  return circles;
}
