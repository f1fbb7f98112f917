import { DAY_IN_MS, parseDay, startOfDay } from '../day.ts';
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

function hasStood(earlier: Told, fresh: Told): boolean {
  if ((earlier.card.organisation ?? '') === '') return true;
  if (earlier.source === 'linkedin' && fresh.source !== 'linkedin') return false;
  const [since, until] = [saidAt(fresh, fresh.firstSeenAt), saidAt(earlier, earlier.lastSeenAt)];
  return since.getTime() - until.getTime() >= STOOD_FOR_DAYS * DAY_IN_MS;
}

/** What a signature says was said when the letter was written, however late it is read. */
function saidAt({ card }: Told, seenAt: Date): Date {
  const day = parseDay(card.signedOn ?? '');
  return day === undefined ? seenAt : startOfDay(day);
}
