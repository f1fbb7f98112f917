import { mailDate } from './mail-date.ts';

const DAY_IN_MS = 86_400_000;
/** Electronic mail with such headers is not older; earlier dates come from clocks that were never set. */
const EARLIEST = Date.UTC(1980, 0, 1);

/**
 * When a message was sent. Its Date header is written by the sender's clock, so one from before 1980, or from more
 * than a day after a server received it, is not believed: then the newest Received line counts, then the From line.
 */
export function sentAt(
  told: { readonly date: string; readonly received: readonly string[]; readonly fromLine: string },
  now: Date,
): Date | undefined {
  const latest = now.getTime() + DAY_IN_MS;
  const isSane = (at: Date | undefined): at is Date =>
    at !== undefined && at.getTime() >= EARLIEST && at.getTime() <= latest;

  const date = mailDate(told.date);
  const isBelieved = isSane(date) && told.received.some((line) => isNotAfter(date, receivedAt(line)));
  if (isSane(date) && (isBelieved || told.received.length === 0)) return date;

  const received = newest(told.received.map(receivedAt).filter(isSane));
  if (received) return received;
  const fromLine = isSane(date) ? date : mailDate(told.fromLine);
  return isSane(fromLine) ? fromLine : undefined;
}

/** The first line is the newest nearly always, so the rest is seldom read. */
function isNotAfter(date: Date, received: Date | undefined): boolean {
  return received !== undefined && date.getTime() <= received.getTime() + DAY_IN_MS;
}

/** The date stands behind the last semicolon. */
function receivedAt(line: string): Date | undefined {
  const semicolon = line.lastIndexOf(';');
  return semicolon < 0 ? undefined : mailDate(line.slice(semicolon + 1));
}

function newest(dates: readonly Date[]): Date | undefined {
  let last: Date | undefined;
  for (const date of dates) if (last === undefined || date > last) last = date;
  return last;
}
