import { type Day, dayOf } from '../day.ts';
import type { Channel, Role } from '../interaction.ts';
import type { RecordKind } from '../source-record.ts';
import { type ContactDay, type Direction, tidyDays } from './contact-day.ts';

/**
 * What one contact weighs, in mails to one person:  w = channel · ½ if the receiver stands in Cc · 1/√n
 *
 * n is the number of people it went to or who were there: attention is shared, but a letter to nine still says
 * something to each. All numbers here are our choice; docs/models.md tells what they could be checked against.
 * Marsden, Campbell 1984 (Social Forces 63:482): frequent contact is not closeness, so shared rooms count little.
 * Cost: one sort of what was seen.
 */
const CHANNEL_WEIGHT: Readonly<Record<Channel, number>> = {
  meeting: 3,
  call: 2,
  mail: 1,
  // Shorter than a mail, but oftener; as days are counted and not messages, a day of chat is worth a letter.
  message: 1,
  event: 1,
  // Writing about somebody is not contact with them.
  note: 0,
};

const CC_SHARE = 0.5;

/** One interaction as I see one other person in it. */
export type SeenInteraction = {
  readonly at: Date;
  readonly channel: Channel;
  readonly recipients: number;
  /** Undefined when I took no part. */
  readonly myRole: Role | undefined;
  readonly theirRole: Role;
  /** What they are; a person unless told. Lists and machines are not tended. */
  readonly theirKind?: RecordKind;
};

/** Contact days of one person from everything seen of them. A day begins at midnight at `offsetMinutes` east of UTC. */
export function contactDays(
  seen: Iterable<SeenInteraction>,
  offsetMinutes: number | ((at: Date) => number) = 0,
): readonly ContactDay[] {
  const days: ContactDay[] = [];
  for (const interaction of seen) {
    const direction = contactDirection(interaction);
    const weight = direction === undefined ? 0 : contactWeight(interaction);
    if (direction === undefined || weight === 0) continue;
    const day = dayAt(interaction.at, offsetMinutes);
    days.push({ day, channel: interaction.channel, direction, weight });
  }
  return tidyDays(days);
}

export function contactWeight(seen: SeenInteraction): number {
  if ((seen.theirKind ?? 'person') !== 'person') return 0;
  const share = seen.myRole === 'cc' || seen.theirRole === 'cc' ? CC_SHARE : 1;
  return (CHANNEL_WEIGHT[seen.channel] * share) / Math.sqrt(Math.max(1, seen.recipients));
}

/**
 * Undefined when there was no contact between us. Two people who only received the same mail from a third did not
 * speak to each other: that counts nothing here, it tells that they share a circle.
 */
export function contactDirection(seen: SeenInteraction): Direction | undefined {
  const { myRole, theirRole, channel } = seen;
  if (myRole === undefined || myRole === 'mentioned' || theirRole === 'mentioned') return undefined;
  if (isMutualChannel(channel)) return 'both';
  if (myRole === 'with' || theirRole === 'with') return 'both';
  if (myRole === 'from' && theirRole !== 'from') return 'out';
  if (theirRole === 'from' && myRole !== 'from') return 'in';
  return undefined;
}

function isMutualChannel(channel: Channel): boolean {
  return channel === 'meeting' || channel === 'call' || channel === 'event';
}

function dayAt(at: Date, offsetMinutes: number | ((at: Date) => number)): Day {
  return dayOf(at, typeof offsetMinutes === 'number' ? offsetMinutes : offsetMinutes(at));
}
