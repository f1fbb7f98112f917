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
const LEAST = 0.35;
const BY_WORTH = 0.45;
/** Who rests or is never to be named is passed over, so more are looked at than are named. */
const READ = 20;
const NEAREST = 150;
/** After an import in which everybody has changed there are thousands of them. */
const OTHERS = 200;

/** Who has a new firm, title, name or address since a week, the strongest ties first. */
export async function newsToday(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'change', state: 'open' });
  const news = byPerson(open.filter(({ day }) => day <= on && on - day < NEWS_FOR_DAYS));
  const found: PersonItem[] = [];
  for (const line of news.size === 0 ? [] : await nearestOf([...news.keys()], scene)) {
    if (found.length === MOST) break;
    if (!(await isOver(line, scene))) found.push(...itemOf(line, news.get(line.id) ?? []));
  }
  return found;
}

/** Those of them who are among the nearest, and some of the others behind. */
async function nearestOf(
  people: readonly PersonId[],
  { deps: { store }, on }: TodayScene,
): Promise<readonly PersonLine[]> {
  const { items } = await store.people({ order: 'strength', today: on, limit: NEAREST });
  const wanted = new Set(people);
  const near = items.filter(({ id }) => wanted.has(id));
  const isNear = new Set(near.map(({ id }) => id));
  const others = await store.lines(people.filter((id) => !isNear.has(id)).slice(0, OTHERS));
  const lines = [...near.toSorted(byWorth), ...others.toSorted(byWorth)];
  return lines.filter(({ isMe }) => !isMe).slice(0, READ);
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
