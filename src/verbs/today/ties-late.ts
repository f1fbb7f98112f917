import type { PersonLine } from '../../core/person-line.ts';
import type { TimelineEntry } from '../../core/store.ts';
import { tendingCost } from '../../core/today/tending-room.ts';
import { suggestionKind, whatToDo, whyNow } from '../../core/today.ts';
import { localDay } from '../shown.ts';
import type { Deps } from '../verb.ts';
import type { PersonItem, TodayScene, Told } from './today-scene.ts';

/** So that the silence of the closest still stands behind what is due on this very day. */
const LATE_COUNTS = 0.85;
/** Others are named for another reason, so more are asked for than there is room. */
const SPARE = 2;

/** Ties that are late, and mails that wait for an answer. */
export async function tiesLate({ deps, on, limit }: TodayScene): Promise<readonly PersonItem[]> {
  const { store } = deps;
  const [urgent, budget] = await Promise.all([store.mostUrgent(on, SPARE * limit), store.budget()]);
  return urgent.map((line) => ({
    kind: suggestionKind(line, on),
    urgency: LATE_COUNTS * Math.min(1, line.urgency),
    subject: line.id,
    cost: tendingCost(line, budget),
    person: line.id,
    tell: (known) => tend(known, { deps, on, limit }),
  }));
}

async function tend(line: PersonLine, { deps, on }: TodayScene): Promise<Told> {
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
