import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { isNews } from './changes-to-note.ts';
import { newsText } from './news-text.ts';

/** Half a year: until then somebody is still new at a firm. Ours. */
const TALKED_OF_FOR_DAYS = 180;
const MOST = 2;

type NotedChange = Pick<Matter<'change'>, 'day' | 'about'>;

/** What is new with somebody, a sentence for each day on which it was seen, the newest first. */
export function newsToTalkOf(
  name: string,
  noted: readonly NotedChange[],
  today: Day,
): readonly { readonly day: Day; readonly about: string }[] {
  const fresh = noted.filter(
    ({ day, about }) => today - day < TALKED_OF_FOR_DAYS && isNews(about, { others: [], noted }),
  );
  const days = [...new Set(fresh.map(({ day }) => day))].sort((one, other) => other - one);
  return days.slice(0, MOST).flatMap((day) => {
    const changes = fresh.filter((one) => one.day === day).map(({ about }) => about);
    const told = newsText(name, changes);
    return told ? [{ day, about: told.why }] : [];
  });
}
