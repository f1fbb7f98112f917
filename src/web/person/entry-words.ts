import type { EntryView } from '../../verbs/views.ts';

type How = Pick<EntryView, 'channel' | 'direction' | 'recipients'>;

/** How something passed between you: "mail from you", "a call", "mail to 9 people, from them". */
export function entryWords({ channel, direction, recipients }: How): string {
  if (channel === 'note') return 'a note of yours';
  if (direction === 'others') return `${channel} among others`;
  if (direction === 'both') return channel;
  const crowd = recipients > 1 ? ` to ${recipients} people` : '';
  return `${channel}${crowd} ${direction === 'out' ? 'from you' : 'from them'}`;
}
