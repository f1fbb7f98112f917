import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';
import { type EventsOf, eventsOf, instancesOf } from './ics-instances.ts';
import { icsOccurrences, occurrencesForm } from './ics-occurrences.ts';
import { ruleOutcomes } from './rule-blocks.ts';

/** How a file of truths is held against us, told by its form; undefined for any other file. */
export function icsTruth(path: string, textOf: (path: string) => string): (() => FileOutcome) | undefined {
  if (/\.out$/i.test(path)) {
    const original = path.replace(/\.out$/i, '');
    return existsSync(original) ? () => normalised(path, textOf(original), textOf(path)) : undefined;
  }
  if (/\.txt$/i.test(path)) return ofText(path, textOf(path));
  return /\.json$/i.test(path) ? ofJson(path, readFileSync(path, 'utf8'), textOf) : undefined;
}

function ofText(path: string, text: string): (() => FileOutcome) | undefined {
  if (/^INSTANCES:/m.test(text) && /^RRULE:/m.test(text)) return () => ruleBlocks(path, text);
  return /^X-EXPECT-NUMEVENTS:/m.test(text) ? () => counted(path, text) : undefined;
}

function ofJson(
  path: string,
  text: string,
  textOf: (path: string) => string,
): (() => FileOutcome) | undefined {
  const calendar = path.replace(/\.json$/i, '.ics');
  if (!existsSync(calendar)) return undefined;
  const [truth] = documents(text);
  const occurrences = occurrencesForm.safeParse(truth);
  if (occurrences.success) return () => icsOccurrences(path, occurrences.data, textOf(calendar));
  const jcal = jcalEvents(truth);
  return jcal && (() => ofJcal(path, jcal, eventsOf(textOf(calendar))));
}

/** Some truths hold one document after the other. */
function documents(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(`[${text.replace(/^\}\s*\{/gm, '},{')}]`);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function ruleBlocks(file: string, text: string): FileOutcome {
  const outcomes = ruleOutcomes(text);
  const disagreements = outcomes
    .filter(({ isRight }) => !isRight)
    .map(({ rule, ours, theirs, reason }) => ({
      file,
      what: rule,
      ours,
      theirs,
      ...(reason !== undefined && { reason }),
    }));
  return compared(outcomes.length, disagreements);
}

const PARTS_OF_RULES = 'Rules that RFC 5545 forbids are refused whole; the event is taken at its first time.';

/** Events with the number of times they take place. */
function counted(file: string, text: string): FileOutcome {
  const blocks = text.split(/^BEGIN:VEVENT$/m).slice(1);
  const disagreements: Disagreement[] = [];
  let facts = 0;
  for (const block of blocks) {
    const theirs = /^X-EXPECT-NUMEVENTS:\s*(\d+)/m.exec(block)?.[1];
    const body = block.split(/^END:VEVENT/m)[0] ?? '';
    if (theirs === undefined || /^;/m.test(block.split(/^X-EXPECT/m)[0] ?? '')) continue;
    facts += 1;
    const read = eventsOf(`BEGIN:VCALENDAR\nBEGIN:VEVENT${body}END:VEVENT\nEND:VCALENDAR\n`);
    const [event] = read.events;
    const ours = event ? String(instancesOf(event, read).length) : 'not read';
    if (ours === theirs) continue;
    const what = body.replace(/\s+/g, ' ').trim().slice(0, 200);
    const reason = event?.hasBrokenRule ? PARTS_OF_RULES : offRule(body, ours, theirs);
    disagreements.push({ file, what, ours, theirs, ...(reason !== undefined && { reason }) });
  }
  return compared(facts, disagreements);
}

function offRule(body: string, ours: string, theirs: string): string | undefined {
  if (/NOT IMPLEMENTED/.test(body)) return 'The truth itself says that it does not do this.';
  if (Number(ours) === Number(theirs) + 1)
    return 'RFC 5545, 3.8.5.3: an event takes place at its DTSTART, also where its rule does not fall there.';
  return !/COUNT|UNTIL/.test(body) ? 'A rule without end is counted as far as one looks.' : undefined;
}

/** A calendar and what another program wrote after reading it tell the same events. */
function normalised(file: string, before: string, after: string): FileOutcome {
  const [ours, theirs] = [before, after].map((text) => facts(eventsOf(text)));
  const disagreements: Disagreement[] = [];
  const count = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
  for (let at = 0; at < count; at += 1) {
    const [one = 'no event', other = 'no event'] = [ours?.[at], theirs?.[at]];
    if (one === other) continue;
    const reason = /BEGIN:VEVENT/i.test(after) ? reasonToDiffer(before) : 'They left the events out.';
    disagreements.push({
      file,
      what: `event ${at + 1}`,
      ours: one,
      theirs: other,
      ...(reason !== undefined && { reason }),
    });
  }
  return compared(count, disagreements);
}

function facts({ events }: EventsOf): readonly string[] {
  return events.map(({ start, title, attendees, rules, isCancelled }) => {
    const at = new Date(start.wall).toISOString();
    const people = attendees.map(({ address }) => address).join(' ');
    return [at, title, people, JSON.stringify(rules), isCancelled].join(' | ');
  });
}

function reasonToDiffer(before: string): string | undefined {
  if (/QUOTED-PRINTABLE/i.test(before)) return 'Quoted-printable (vCalendar 1.0) is decoded by us.';
  if (/;VALUE=DATE:\d{8}T/i.test(before)) return 'A day that is written with an hour is a day to us.';
  return undefined;
}

const jcalForm = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())]);
type JcalEvent = { readonly uid: string | undefined; readonly title: string | undefined };

/** RFC 7265: a component is its name, its properties and its components. */
function jcalEvents(truth: unknown): readonly JcalEvent[] | undefined {
  const parsed = jcalForm.safeParse(truth);
  if (!parsed.success) return undefined;
  const [name, properties, parts] = parsed.data;
  if (name === 'vevent') return [{ uid: textIn(properties, 'uid'), title: textIn(properties, 'summary') }];
  return parts.flatMap((part) => jcalEvents(part) ?? []);
}

function textIn(properties: readonly unknown[], name: string): string | undefined {
  const found = properties.find((one) => Array.isArray(one) && one[0] === name);
  return Array.isArray(found) && typeof found[3] === 'string' ? found[3] : undefined;
}

function ofJcal(file: string, truth: readonly JcalEvent[], { events }: EventsOf): FileOutcome {
  const timed = events.length;
  const disagreements = truth.flatMap(({ uid = '', title = '' }, place): readonly Disagreement[] => {
    const ours = events[place];
    const isSame =
      (uid === '' || ours?.uid === uid) && (ours?.title ?? '') === title.replace(/\s+/g, ' ').trim();
    if (isSame) return [];
    const reason = timed < truth.length ? 'An event that does not say when it is, is none to us.' : undefined;
    const said = `${ours?.uid} ${ours?.title}`;
    return [
      { file, what: `event ${place + 1}`, ours: said, theirs: `${uid} ${title}`, ...(reason && { reason }) },
    ];
  });
  return compared(truth.length, disagreements);
}

function compared(facts: number, disagreements: readonly Disagreement[]): FileOutcome {
  return { outcome: 'read', compared: facts, agreed: facts - disagreements.length, disagreements };
}
