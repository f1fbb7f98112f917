import type { EntryView } from '../../verbs/views.ts';
import type { Paper } from '../text/paper.ts';
import { fitted } from '../text/width.ts';

const ARROW = { out: '→', in: '←', both: '↔', others: ' ' } as const;

/** One line of a timeline: `2026-11-20  → mail     About the engine`. Arrows are seen from me. */
export function entryLine({ day, direction, channel, about, recipients }: EntryView, paper: Paper): string {
  const others = recipients > 1 ? `  (to ${recipients} people)` : '';
  const head = `${day}  ${ARROW[direction]} ${channel.padEnd(8)}`;
  // Only a mail has a subject to miss.
  const says = `${about || (channel === 'mail' ? '(no subject)' : '')}${others}`;
  if (says === '') return paper.faint(head.trimEnd());
  return `${paper.faint(head)} ${fitted(says, paper.width - head.length - 3)}`;
}
