import { z } from 'zod';
import { DAY_IN_MS } from '../../src/core/day.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';
import { type EventsOf, eventsOf, instancesOf } from './ics-instances.ts';

/** When everything in a calendar begins, as far as another program looked. */
export const occurrencesForm = z.object({ events: z.array(z.object({ start: z.string() })) });
type Occurrences = z.output<typeof occurrencesForm>;

/** So many are told at most; then what is missing there says nothing. */
const TOLD_AT_MOST = 100;

type Ours = { readonly wall: string; readonly at: number; readonly isFirst: boolean };

/** Times are the same by the moment or by the clock on the wall: without a zone each has their own. */
export function icsOccurrences(file: string, { events }: Occurrences, text: string): FileOutcome {
  const theirs = [...new Set(events.map(({ start }) => start))];
  const last = Math.max(...theirs.map((start) => Date.parse(start)));
  const ours = timesOf(eventsOf(text), last + DAY_IN_MS);
  const [walls, moments] = [new Set(ours.map(({ wall }) => wall)), new Set(ours.map(({ at }) => at))];
  const missing = theirs.filter((start) => !walls.has(start.slice(0, 19)) && !moments.has(Date.parse(start)));
  const more = events.length < TOLD_AT_MOST ? moreThan(theirs, ours) : [];
  const disagreements = [
    ...missing.map((start) =>
      disagreement(file, { ours: 'no event', theirs: start }, reasonMissing(start, text)),
    ),
    ...more.map((one) => disagreement(file, { ours: one.wall, theirs: 'no event' }, reasonMore(one, text))),
  ];
  const facts = theirs.length + more.length;
  return { outcome: 'read', compared: facts, agreed: facts - disagreements.length, disagreements };
}

function timesOf(read: EventsOf, to: number): readonly Ours[] {
  return read.events.flatMap((event) =>
    instancesOf(event, read, to).map(({ wall, at }) => ({
      wall: new Date(wall).toISOString().slice(0, 19),
      at,
      isFirst: wall === event.start.wall,
    })),
  );
}

function moreThan(theirs: readonly string[], ours: readonly Ours[]): readonly Ours[] {
  const walls = new Set(theirs.map((start) => start.slice(0, 19)));
  const moments = new Set(theirs.map((start) => Date.parse(start)));
  const last = [...walls].sort().at(-1) ?? '';
  return ours.filter(({ wall, at }) => wall <= last && !walls.has(wall) && !moments.has(at));
}

function disagreement(
  file: string,
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
  reason: string | undefined,
): Disagreement {
  return { file, what: 'a time', ours, theirs, ...(reason !== undefined && { reason }) };
}

function reasonMissing(start: string, text: string): string | undefined {
  const written = start.slice(0, 10).replaceAll('-', '');
  const others = text.match(/^BEGIN:(VTODO|VJOURNAL|VFREEBUSY)[\s\S]*?^END:\1/gim) ?? [];
  if (others.some((one) => one.includes(written)))
    return 'It is a task, a journal entry or busy hours, and no event.';
  if (/RSCALE=/.test(text))
    return 'Rules by another calendar (RFC 7529) are refused; the first time is taken.';
  if (/^DTSTART.*\r?\n(?:[ \t].*\r?\n)*DTSTART/im.test(text))
    return 'Of two beginnings, which no event may have, the first is taken.';
  if (/^EXRULE/im.test(text)) return 'EXRULE (RFC 2445) takes it out.';
  const isFloating = /^DTSTART:\d{8}T\d{6}\s*$/m.test(text) && /^EXDATE[^\r\n]*Z/m.test(text);
  return isFloating
    ? 'What is taken out in UTC of an event without a zone depends on where one is.'
    : undefined;
}

function reasonMore({ isFirst }: Ours, text: string): string | undefined {
  if (isFirst)
    return 'RFC 5545, 3.8.5.3: an event takes place at its DTSTART, also where its rule does not fall there.';
  if (/RSCALE=/.test(text))
    return 'Rules by another calendar (RFC 7529) are refused; the first time is taken.';
  return /^RRULE[\s\S]*^RRULE/im.test(text)
    ? 'An event may have several rules; all of them hold.'
    : undefined;
}
