import type { FoundInteraction, Role } from '../../core/interaction.ts';
import { CIRCLES } from './circles.ts';
import type { SampleBook } from './sample-book.ts';
import { ROBIN, type SamplePerson } from './sample-people.ts';
import { oneOf } from './sample-rhythms.ts';
import { datedText } from './sample-topic.ts';
import { tableRows } from './table-rows.ts';

const CIRCLE_WAYS = ['mail', 'cc', 'meeting', 'event'] as const;
const DAYS_IN_MONTH = 30.44;
const EVENING_MINUTE = 18 * 60 + 30;

type Circle = {
  readonly about: string;
  readonly way: (typeof CIRCLE_WAYS)[number];
  readonly everyDays: number;
  readonly silentDays: number;
  readonly months: number;
  readonly people: readonly SamplePerson[];
};

/** What happened among several, again and again. */
export function circleInteractions(book: SampleBook): readonly FoundInteraction[] {
  return readCircles(book).flatMap((circle) => {
    const found: FoundInteraction[] = [];
    for (let ago = circle.silentDays; ago < circle.months * DAYS_IN_MONTH; ago += circle.everyDays) {
      found.push(gathering(circle, ago, book));
    }
    return found;
  });
}

function readCircles({ personNamed }: SampleBook): readonly Circle[] {
  return tableRows(CIRCLES).map(([about = '', way, every, silent, months, names = '']) => ({
    about,
    way: oneOf(CIRCLE_WAYS, way),
    everyDays: Number(every),
    silentDays: Number(silent),
    months: Number(months),
    people: names.split(', ').map((name) => personNamed(name)),
  }));
}

function gathering({ about, way, people }: Circle, daysAgo: number, book: SampleBook): FoundInteraction {
  const isMail = way === 'mail' || way === 'cc';
  const source = isMail ? 'mail' : 'hand';
  const key = `sample/circle/${about}/${daysAgo}`;
  const others = people.map((person, at) => {
    const role: Role = isMail ? (at === 0 ? 'from' : 'to') : 'with';
    return { ...book.keyOf(person, source), role };
  });
  return {
    source,
    key,
    at: book.clock.momentBefore(daysAgo, EVENING_MINUTE),
    channel: way === 'cc' ? 'mail' : way,
    about: datedText(about, book.clock.dayBefore(daysAgo)),
    ...(isMail && { thread: key }),
    recipients: people.length,
    participants: [{ ...book.keyOf(ROBIN, source), role: myRole(way) }, ...others],
  };
}

function myRole(way: Circle['way']): Role {
  if (way === 'cc') return 'cc';
  return way === 'mail' ? 'to' : 'with';
}
