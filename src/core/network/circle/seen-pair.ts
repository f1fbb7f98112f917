import type { Day } from '../../day.ts';
import type { Channel, Role } from '../../interaction.ts';
import { stampOf } from './pair-stamp.ts';
import { eachPair, MOST_PRESENT, type VisitPair } from './seen-group.ts';

/** Two people on one interaction, as `eachPair` sees each pair of a group. */
export type SeenPair = {
  readonly day: Day;
  readonly channel: Channel;
  readonly roles: readonly [Role, Role];
  /** How many were on it in all, me among them. */
  readonly present: number;
};

/** What the interaction tells of the two; undefined when nothing: who is only spoken of was not there. */
export function seenPairStamp({ day, channel, roles, present }: SeenPair): number | undefined {
  if (roles.includes('mentioned') || present > MOST_PRESENT) return undefined;
  let stamp: number | undefined;
  const visit: VisitPair = (_low, _high, group, kind) => {
    stamp = stampOf(day, group, kind);
  };
  const from = roles.indexOf('from');
  eachPair({ day, channel, people: [0, 1], present, ...(from >= 0 && { from }) }, visit);
  return stamp;
}
