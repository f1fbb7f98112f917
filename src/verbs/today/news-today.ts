import { newsText } from '../../core/changes/news-text.ts';
import type { PersonId } from '../../core/ids.ts';
import { type Matter, personWith } from '../../core/matters/matter.ts';
import { tieWorth } from '../../core/network/cadence/tie-value.ts';
import type { PersonLine } from '../../core/person-line.ts';
import { isDoneToday } from '../../core/today/rest-days.ts';
import { isHidden } from '../../core/today.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

const MOST = 2;
const NEWS_FOR_DAYS = 7;
const LEAST = 0.5;
const BY_WORTH = 0.3;
/** Who rests or is never to be named is passed over, so more are looked at than are named. */
const READ = 20;

/** Who has a new firm, title, name or address since a week, the strongest ties first. */
export async function newsToday(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'change', state: 'open' });
  const news = byPerson(open.filter(({ day }) => day <= on && on - day < NEWS_FOR_DAYS));
  const lines = (await deps.store.lines([...news.keys()])).filter(({ isMe }) => !isMe);
  const found: PersonItem[] = [];
  for (const line of lines.toSorted(byWorth).slice(0, READ)) {
    if (found.length === MOST) break;
    if (!(await isOver(line, scene))) found.push(...itemOf(line, news.get(line.id) ?? []));
  }
  return found;
}

function byPerson(all: readonly Matter<'change'>[]): ReadonlyMap<PersonId, readonly Matter<'change'>[]> {
  const found = new Map<PersonId, Matter<'change'>[]>();
  for (const one of all) {
    const person = personWith(one);
    if (person !== undefined) found.set(person, [...(found.get(person) ?? []), one]);
  }
  return found;
}

function byWorth(one: PersonLine, other: PersonLine): number {
  return tieWorth(other) - tieWorth(one) || (one.id < other.id ? -1 : 1);
}

/** Being done with somebody a while ago is no rest from what is new since. */
async function isOver(line: PersonLine, { deps: { store }, on }: TodayScene): Promise<boolean> {
  const attention = await store.attention(line.id);
  return attention?.state === 'done' ? isDoneToday(attention, line, on) : isHidden(attention, on);
}

function itemOf(line: PersonLine, changes: readonly Matter<'change'>[]): readonly PersonItem[] {
  const told = newsText(
    line.name,
    changes.map(({ about }) => about),
  );
  if (!told) return [];
  const urgency = LEAST + BY_WORTH * tieWorth(line);
  return [{ kind: 'news', urgency, subject: line.id, person: line.id, tell: () => told }];
}
