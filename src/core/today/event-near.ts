import type { Day } from '../day.ts';
import { isLapsed } from '../events/planned-events.ts';
import type { Matter } from '../matters/matter.ts';
import { shortened } from '../today.ts';

/** Before an event one may still prepare; after it one still knows whom one met. */
const BEFORE_DAYS = 2;
const AFTER_DAYS = 2;

export type NearEvent = {
  readonly kind: 'event' | 'met';
  readonly urgency: number;
  readonly why: string;
  readonly todo: string;
};

const URGENCY = { today: 0.94, tomorrow: 0.9, before: 0.8, met: 0.96 } as const;

/** What an event asks for today; undefined while it is far off, and once it was told. */
export function eventNear(event: Matter<'event'>, today: Day): NearEvent | undefined {
  const ahead = event.day - today;
  if (event.state !== 'open' || ahead > BEFORE_DAYS || -ahead > AFTER_DAYS) return undefined;
  if (isEverydays(event, today)) return undefined;
  const name = `“${shortened(event.about.name)}”`;
  if (ahead < 0)
    return {
      kind: 'met',
      urgency: URGENCY.met,
      why: `${name} was ${ahead === -1 ? 'yesterday' : `${-ahead} days ago`}, and you have not said whom you met.`,
      todo: 'Say whom you met, while you remember their names.',
    };
  return {
    kind: 'event',
    urgency: urgencyOf(ahead),
    why: `${name} is ${whenText(ahead)}${hourText(event)}${whereText(event)}; ${expectedText(event)}.`,
    todo: isAnybodyNamed(event) ? 'Look whom to meet there.' : 'Say who is expected, and see whom to meet.',
  };
}

/** Meetings of the calendar that are no news: every week's, those after tomorrow, and those that ask for nothing. */
function isEverydays(event: Matter<'event'>, today: Day): boolean {
  const { planned } = event.about;
  return planned !== undefined && (planned.isRepeated || event.day > today + 1 || isLapsed(event, today));
}

function urgencyOf(ahead: number): number {
  if (ahead === 0) return URGENCY.today;
  return ahead === 1 ? URGENCY.tomorrow : URGENCY.before;
}

function whenText(ahead: number): string {
  if (ahead === 0) return 'today';
  return ahead === 1 ? 'tomorrow' : `in ${ahead} days`;
}

function hourText({ about: { planned } }: Matter<'event'>): string {
  return planned?.time === undefined ? '' : ` at ${planned.time}`;
}

function whereText({ about: { place } }: Matter<'event'>): string {
  return place === undefined ? '' : ` (${shortened(place)})`;
}

function expectedText({ people, about }: Matter<'event'>): string {
  const known = people.filter(({ part }) => part === 'expected').length;
  const all = known + about.others.length;
  if (all === 0) return 'nobody is named yet';
  const expected = all === 1 ? '1 person is expected' : `${all} people are expected`;
  return known === 0 ? `${expected}, nobody you know` : `${expected}, ${known} of them known to you`;
}

function isAnybodyNamed({ people, about }: Matter<'event'>): boolean {
  return about.others.length > 0 || people.some(({ part }) => part === 'expected');
}
