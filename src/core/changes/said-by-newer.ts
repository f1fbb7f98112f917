import { DAY_IN_MS } from '../day.ts';
import { personCard } from '../person-card.ts';
import type { SourceRecord } from '../source-record.ts';
import type { ChangingCard } from './card-values.ts';
import { saysValue } from './changes-between.ts';

type Told = Pick<SourceRecord, 'source' | 'card' | 'key' | 'firstSeenAt' | 'lastSeenAt'>;

/** Files that are brought one after the other in the first days say nothing of which came first. Ours. */
const STOOD_FOR_DAYS = 7;

/**
 * What a record that is new here says otherwise than those that have stood here for a week: another firm, and the title
 * there. An address book says nothing of when it was written, so it never outdates LinkedIn, which people keep themselves.
 */
export function saidByNewer(
  fresh: Told,
  earlier: readonly Told[],
): { readonly before: ChangingCard; readonly after: ChangingCard } | undefined {
  const { organisation: firm = '', title = '' } = fresh.card;
  const { organisation: firmBefore, title: titleBefore } = personCard(earlier);
  const isKnown = earlier.some(({ card }) => saysValue(card, { what: 'organisation', to: firm }));
  if (firm === '' || !firmBefore || isKnown || !earlier.every((one) => hasStood(one, fresh)))
    return undefined;
  const hasTitles = title !== '' && titleBefore !== undefined;
  return {
    before: { name: '', organisation: firmBefore.value, ...(hasTitles && { title: titleBefore.value }) },
    after: { name: '', organisation: firm, ...(hasTitles && { title }) },
  };
}

function hasStood({ source, card, lastSeenAt }: Told, fresh: Told): boolean {
  if ((card.organisation ?? '') === '') return true;
  if (source === 'linkedin' && fresh.source !== 'linkedin') return false;
  return fresh.firstSeenAt.getTime() - lastSeenAt.getTime() >= STOOD_FOR_DAYS * DAY_IN_MS;
}
