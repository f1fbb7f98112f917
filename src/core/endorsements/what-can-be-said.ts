import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { FAVOUR_TEXT } from '../mutual/favour-text.ts';
import { countText, spanText } from '../network/time-words.ts';
import type { PersonLine } from '../person-line.ts';
import { shortened, spokenDay } from '../today.ts';

export type KnownForWords = {
  readonly line: PersonLine;
  readonly benefits: readonly Matter<'benefit'>[];
  /** All of them, kept and open. */
  readonly promises: readonly Matter<'promise'>[];
};

/** More than this nobody puts into a good word. */
const EACH_AT_MOST = 5;
const BIGGEST_FIRST = ['big', 'middle', 'small'];

/** What I can truthfully say for somebody: facts that are noted, and nothing else. Empty where nothing is. */
export function whatCanBeSaid({ line, benefits, promises }: KnownForWords, today: Day): readonly string[] {
  const { name } = line;
  const received = benefits
    .filter(({ about }) => about.direction === 'received')
    .sort(
      (one, other) =>
        BIGGEST_FIRST.indexOf(one.about.size) - BIGGEST_FIRST.indexOf(other.about.size) ||
        other.day - one.day,
    );
  const kept = promises.filter(({ state, about }) => about.of === 'them' && state === 'kept');
  return [
    ...sinceText(line, today),
    ...roleText(line),
    ...received.slice(0, EACH_AT_MOST).map((one) => helpText(one, name, today)),
    ...kept.slice(0, EACH_AT_MOST).map(({ about }) => `${name} kept their word: “${shortened(about.what)}”.`),
  ];
}

function sinceText({ name, firstDay, activeDays }: PersonLine, today: Day): readonly string[] {
  if (firstDay === undefined) return [];
  const days = countText(activeDays, 'day');
  return [
    `You have been in touch with ${name} for ${spanText(today - firstDay)}, since ${spokenDay(firstDay, today)}, on ${days}.`,
  ];
}

function roleText({ name, title, organisation }: PersonLine): readonly string[] {
  if (title === undefined && organisation === undefined) return [];
  const firm = organisation === undefined ? '' : ` at ${organisation}`;
  return [`${name} ${title === undefined ? 'works' : `is ${title}`}${firm}, as their card says.`];
}

function helpText({ day, about }: Matter<'benefit'>, name: string, today: Day): string {
  const words = about.line === '' ? '' : `: “${shortened(about.line)}”`;
  return `On ${spokenDay(day, today)} ${name} gave you ${FAVOUR_TEXT[about.what]}${words}.`;
}
