import type { Day } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { keptPromise, promisesInOrder } from '../core/mutual/open-promises.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { Reader } from '../core/store.ts';
import { isPromiseDue } from '../core/today/promise-due.ts';
import type { SuggestionKind } from '../core/today/suggestion-kind.ts';
import { isThanksDue } from '../core/today/thanks-due.ts';
import { shortened } from '../core/today.ts';

/** What doing what Today named settles, as it stands afterwards, and how that is said. */
export type DueWith = { readonly settled: readonly Matter[]; readonly says?: string };

export const NOTHING_DUE: DueWith = { settled: [] };

/**
 * What is due with somebody, by what was done: the promise that Today named, or the thanks. Where it is not said what was
 * done, the promise goes first, as it does on Today, and what is new of them last.
 */
export async function dueWith(
  reader: Reader,
  { id: person }: PersonLine,
  { kind, on }: { readonly kind: SuggestionKind | undefined; readonly on: Day },
): Promise<DueWith> {
  if (kind === undefined || kind === 'promise') {
    const promises = await reader.matters({ kind: 'promise', state: 'open', person });
    const [promise] = promisesInOrder(promises.filter((one) => isPromiseDue(one, on)));
    if (promise)
      return {
        settled: [keptPromise(promise, on)],
        says: `and kept “${shortened(promise.about.what)}”`,
      };
  }
  if (kind === undefined || kind === 'thanks') {
    const owed = await reader.matters({ kind: 'thanks', state: 'open', person });
    if (owed.some((one) => isThanksDue(one, on)))
      return { settled: owed.map((one) => ({ ...one, state: 'said' })), says: 'and said thank you' };
  }
  if (kind === undefined || kind === 'news') {
    const news = await reader.matters({ kind: 'change', state: 'open', person });
    if (news.length > 0)
      return { settled: news.map((one) => ({ ...one, state: 'known' })), says: 'and took up what is new' };
  }
  return NOTHING_DUE;
}
