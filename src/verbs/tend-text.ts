import type { Day } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { TimelineEntry } from '../core/store.ts';
import { whatToDo, whyNow } from '../core/today.ts';
import { localDay } from './shown.ts';
import type { Deps } from './verb.ts';

export type TendText = { readonly why: string; readonly todo: string; readonly lastAbout?: string };

/** Why a tie is to be tended now, and what to do. */
export async function tendText(line: PersonLine, deps: Deps, on: Day): Promise<TendText> {
  const last = await lastContact(line, deps);
  return {
    why: whyNow(line, last, on),
    todo: whatToDo(line, on),
    ...(last?.about && { lastAbout: last.about }),
  };
}

const PLANNED_AT_MOST = 20;

/** What happened on the last day of contact; what is planned stands in the timeline before it. */
async function lastContact({ id, lastDay }: PersonLine, deps: Deps): Promise<TimelineEntry | undefined> {
  const page = await deps.store.timeline(id, { limit: PLANNED_AT_MOST, contactOnly: true });
  return page.items.find(({ at }) => localDay(at, deps) === lastDay);
}
