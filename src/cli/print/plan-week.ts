import type { z } from 'zod';
import type { planShow } from '../../verbs/plan-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { dayWords, grouped } from './words.ts';

type Week = z.output<typeof planShow.output>['weeks'][number];
type Contact = Week['contacts'][number];

const INDENT = '    ';

/** A week with everybody in it, why and how. */
export function planWeekText(
  { from, to, isAway, contacts, total }: Week,
  week: number,
  paper: Paper,
): string {
  const head = paper.strong(`${week === 0 ? 'This week' : 'Next week'}, until ${dayWords(to)}`);
  if (isAway) return `${head}\n${INDENT}You are away.`;
  if (total === 0) return `${head}\n${INDENT}Nobody is due from ${dayWords(from)} on.`;
  const rest = total - contacts.length;
  return [
    head,
    ...contacts.map((contact, place) => contactText(contact, place + 1, paper)),
    ...(rest > 0 ? [`${INDENT}and ${grouped(rest)} more: --limit ${total} names them`] : []),
  ].join('\n');
}

function contactText({ person, how, reasons = [] }: Contact, number: number, paper: Paper): string {
  const firm = person.organisation === undefined ? '' : paper.faint(`  ${person.organisation}`);
  return [
    `${String(number).padStart(2)}  ${paper.strong(person.name)}${firm}`,
    wrapped(reasons.map(({ says }) => says).join(' '), paper.width, INDENT),
    ...(how === undefined ? [] : [paper.accent(wrapped(`→ ${how}`, paper.width, INDENT))]),
  ].join('\n');
}
