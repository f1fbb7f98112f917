import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import type { Manners } from './matters/manners.ts';
import type { Matter } from './matters/matter.ts';
import { FAVOUR_TEXT } from './mutual/favour-text.ts';
import { LAYER_WORDS } from './network/cadence/layer.ts';
import { agoText, countText, everyText } from './network/time-words.ts';
import type { PersonLine } from './person-line.ts';
import { STAGE_TEXT } from './stage-text.ts';
import { type LastContact, shortened, spokenDay } from './today.ts';

/** The sentences of a brief: what one wants to know of somebody in the minute before seeing them. */

/** "Professor at Grove School; teaching, senior; in education; Lisbon" */
export function whoText({
  title,
  organisation,
  kinds,
}: Pick<WholePerson, 'title' | 'organisation' | 'kinds'>): string {
  const work = [title, organisation].filter((part) => part !== undefined).join(' at ');
  const { field, function: does, level, place } = kinds;
  const known = [does, level].filter((part) => part !== undefined).join(', ');
  const parts = [work, known, field === undefined ? '' : `in ${field}`, place ?? ''];
  return parts.filter((part) => part !== '').join('; ');
}

/** How it stands and how strong it is: "They stand up for you; the tie is strong." */
export function standText({ stage, layer }: PersonLine, strengthWord: string): string {
  const place = layer === undefined ? '' : `, and they are among ${LAYER_WORDS[layer]}`;
  const strength = strengthWord === 'none' ? 'not to be seen in your data' : strengthWord;
  return `${STAGE_TEXT[stage]}; the tie is ${strength}${place}.`;
}

/** A silence is no longer than usual up to this many usual gaps. Ours: gaps vary, and a good tie bears it. */
const AS_USUAL_GAPS = 2;

/** How often you are in touch, and whether this silence is anything: calm as long as it is what it always was. */
export function rhythmText({ lastDay, usualGapDays, activeDays }: PersonLine, today: Day): string {
  if (lastDay === undefined) return 'You were never in touch, as far as your data tell.';
  const last = agoText(today - lastDay);
  if (usualGapDays === undefined)
    return `You were in touch on ${countText(activeDays, 'day')}, last ${last}.`;
  const usually = `You are usually in touch every ${everyText(usualGapDays)}, last ${last}`;
  return today - lastDay > AS_USUAL_GAPS * usualGapDays
    ? `${usually}: longer than usual.`
    : `${usually}: that is as usual.`;
}

/** "The last mail from them was on 3 May, about “the engine”." */
export function lastText(
  { lastDay, lastDirection }: PersonLine,
  last: LastContact | undefined,
  today: Day,
): string | undefined {
  if (lastDay === undefined) return undefined;
  const noun = last === undefined || last.channel === 'note' ? 'contact' : last.channel;
  const from = lastDirection === 'in' ? ' from them' : lastDirection === 'out' ? ' from you' : '';
  const about = last === undefined || last.about === '' ? '' : `, about “${shortened(last.about)}”`;
  return `The last ${noun}${from} was on ${spokenDay(lastDay, today)}${about}.`;
}

/** "You meet next tomorrow at 14:30: “Engines”, at the café." */
export function nextText({ day, about: { name, place, planned } }: Matter<'event'>, today: Day): string {
  const when = day === today ? 'today' : day === today + 1 ? 'tomorrow' : `on ${spokenDay(day, today)}`;
  const hour = planned?.time === undefined ? '' : ` at ${planned.time}`;
  const where = place === undefined ? '' : ` (${shortened(place)})`;
  return `You meet next ${when}${hour}: “${shortened(name)}”${where}.`;
}

/** Label and text of each thing that is known of how they like to be met. */
export function mannersLines(manners: Manners): readonly (readonly [label: string, text: string])[] {
  const { address, pronunciation, channel, hours, zone, avoid, moves } = manners;
  const rows = [
    ['call them', address],
    ['say it', pronunciation],
    ['reach them by', channel],
    ['good hours', hours],
    ['time zone', zone],
    ['leave out', avoid],
    ['moves them', moves],
  ] as const;
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

const GLADLY_TAKEN_AT_MOST = 3;

/** What I gave that they took gladly: kinds that were given more than once, or were big. The newest first. */
export function takenGladly(benefits: readonly Matter<'benefit'>[]): readonly string[] {
  const given = benefits.filter(({ about }) => about.direction === 'given');
  const kinds = [...new Set(given.map(({ about }) => about.what))];
  return kinds
    .flatMap((kind) => {
      const those = given.filter(({ about }) => about.what === kind);
      const isBig = those.some(({ about }) => about.size === 'big');
      if (those.length < 2 && !isBig) return [];
      const times = those.length === 1 ? 'once, and it was big' : `${those.length} times`;
      return [`You gave them ${FAVOUR_TEXT[kind]} ${times}.`];
    })
    .slice(0, GLADLY_TAKEN_AT_MOST);
}
