import { tieWorth } from '../../core/network/cadence/tie-value.ts';
import { personCard } from '../../core/person-card.ts';
import type { PersonLine } from '../../core/person-line.ts';
import type { Source } from '../../core/source-record.ts';
import { birthdayText, isBirthday } from '../../core/today/birthday.ts';
import { isDoneToday } from '../../core/today/rest-days.ts';
import { isHidden } from '../../core/today.ts';
import { birthday } from '../../formats/identity/birthday.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

/** Birthdays stand on cards only, so they are read of the nearest; as many as one can know well (network/cadence/layer.ts). */
const NEAREST = 150;
/** The sources that tell of birthdays. */
const TELLING: ReadonlySet<Source> = new Set(['hand', 'vcard', 'google', 'linkedin', 'calendar']);

const LEAST = 0.6;
const BY_WORTH = 0.3;

/** Whose birthday it is where the user is, of the nearest. */
export async function birthdaysToday(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const { items } = await deps.store.people({ order: 'strength', today: on, limit: NEAREST });
  const read = await Promise.all(
    items
      .filter(({ sources }) => sources.some((source) => TELLING.has(source)))
      .map(async (line) => ({ line, born: await bornOn(line, scene) })),
  );
  return read.flatMap(({ line, born }) => (born === undefined ? [] : [congratulation(line, born, scene)]));
}

/** The day as the card keeps it; undefined unless today is the day, and the user wants to hear of it. */
async function bornOn(line: PersonLine, { deps: { store }, on }: TodayScene): Promise<string | undefined> {
  const written = personCard(await store.recordsOf(line.id)).birthday?.value;
  const born = written === undefined ? undefined : birthday(written);
  if (born === undefined || !isBirthday(born, on)) return undefined;
  const attention = await store.attention(line.id);
  const isOver = attention?.state === 'done' ? isDoneToday(attention, line, on) : isHidden(attention, on);
  return isOver ? undefined : born;
}

function congratulation(line: PersonLine, born: string, { on }: TodayScene): PersonItem {
  return {
    kind: 'birthday',
    urgency: LEAST + BY_WORTH * tieWorth(line),
    subject: line.id,
    person: line.id,
    tell: ({ name }) => ({ why: birthdayText(born, name, on), todo: `Congratulate ${name}.` }),
  };
}
