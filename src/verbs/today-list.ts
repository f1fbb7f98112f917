import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { behindText } from '../core/today/behind.ts';
import { type DayRoom, type Mixable, mixOfToday } from '../core/today/mix-of-today.ts';
import { assumedRoomText, tendingRoom } from '../core/today/tending-room.ts';
import { TODAY_LIMIT } from '../core/today.ts';
import { shownLine, today } from './shown.ts';
import type { OccasionItem, PersonItem, TodayItem, TodayScene, TodaySource } from './today/today-scene.ts';
import { TODAY_SOURCES, WIDE_SOURCES, WIDE_URGENCY } from './today/today-sources.ts';
import { type Deps, verb } from './verb.ts';
import { type OccasionView, occasionView, type SuggestionView, suggestionView } from './views.ts';

export const todayList = verb({
  name: 'today.list',
  says: 'Names at most seven people and occasions for today, each with why now and what to do.',
  writes: false,
  command: { words: 'today', examples: ['mutuals today', 'mutuals today --json', 'mutuals today --limit 3'] },
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(TODAY_LIMIT)
      .default(TODAY_LIMIT)
      .describe('how many at most, people and occasions together'),
    near: z
      .boolean()
      .optional()
      .describe('at once, without the steps and offers for which everybody is looked at'),
  }),
  output: z.object({
    day: z.string(),
    occasions: z.array(occasionView).describe('what is with nobody in particular: an event, a step'),
    suggestions: z.array(suggestionView).describe('whom to tend'),
    behind: z
      .string()
      .optional()
      .describe('that what is known ends long before today, so that silence may only be what is missing'),
    room: z
      .string()
      .optional()
      .describe('that ties are left for other days, because of a room of the week that is only assumed'),
    empty: z.enum(['no_people', 'me_unknown', 'nobody_due']).optional().describe('why there is nothing'),
  }),
  async run({ limit, near: isNear = false }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { named, isCutShort } = await mixed({ deps, on, limit }, isNear);
    const occasions = named.flatMap((item) => ('about' in item ? [occasion(item)] : []));
    const suggestions = await told(
      named.filter((item) => 'person' in item),
      deps,
      on,
    );
    const why = occasions.length + suggestions.length > 0 ? undefined : await whyEmpty(deps);
    const behind = behindText(await newestContact(deps, on), on);
    return {
      day: dayText(on),
      occasions,
      suggestions,
      ...(behind !== undefined && { behind }),
      ...(isCutShort && { room: assumedRoomText() }),
      ...(why && { empty: why }),
    };
  },
});

async function newestContact({ store }: Deps, on: Day): Promise<Day | undefined> {
  const { items } = await store.people({ order: 'recent', limit: 1, today: on });
  return items[0]?.lastDay;
}

type Mixed = {
  readonly named: readonly TodayItem[];
  /** Ties are left out for want of a room that nobody has said. */
  readonly isCutShort: boolean;
};

async function mixed(scene: TodayScene, isNear: boolean): Promise<Mixed> {
  const [budget, near] = await Promise.all([scene.deps.store.budget(), found(TODAY_SOURCES, scene)]);
  const room = { limit: scene.limit, tending: tendingRoom(budget) };
  const hasRoom = !isNear && mixOfToday<Mixable>([...near, WIDE], room).includes(WIDE);
  const items = [...near, ...(hasRoom ? await found(WIDE_SOURCES, scene) : [])];
  const named = mixOfToday(items, room);
  const isCutShort = budget === undefined && tended(mixOfToday(items, endless(room))) > tended(named);
  return { named, isCutShort };
}

const endless = ({ limit }: DayRoom): DayRoom => ({ limit, tending: Number.POSITIVE_INFINITY });
const tended = (items: readonly Mixable[]): number => items.filter(({ kind }) => kind === 'tend').length;

/** Stands for what a look at everybody would name. */
const WIDE: Mixable = { kind: 'step', urgency: WIDE_URGENCY, subject: '' };

async function found(sources: readonly TodaySource[], scene: TodayScene): Promise<readonly TodayItem[]> {
  return (await Promise.all(sources.map((source) => source(scene)))).flat();
}

function occasion({ kind, about, told: { why, todo } }: OccasionItem): OccasionView {
  return { ...about, kind, why, todo };
}

async function told(items: readonly PersonItem[], { store }: Deps, on: Day): Promise<SuggestionView[]> {
  const lines = await store.lines(items.map(({ person }) => person));
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const suggestions = items.map(async (item) => {
    const line = lineOf.get(item.person);
    return line && suggestion(item, line, on);
  });
  return (await Promise.all(suggestions)).filter((one) => one !== undefined);
}

async function suggestion({ kind, tell }: PersonItem, line: PersonLine, on: Day): Promise<SuggestionView> {
  return { person: shownLine(line, on), kind, ...(await tell(line)) };
}

async function whyEmpty({ store }: Deps): Promise<'no_people' | 'me_unknown' | 'nobody_due'> {
  if ((await store.counts()).people === 0) return 'no_people';
  return (await store.me()) === undefined ? 'me_unknown' : 'nobody_due';
}
