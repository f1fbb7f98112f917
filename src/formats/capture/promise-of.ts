import type { Day } from '../../core/day.ts';
import type { Whose } from '../../core/matters/whose.ts';
import { clauseSides } from './clause-sides.ts';
import { clausesOf } from './clauses.ts';
import { flatten } from './flatten.ts';
import { followUpWords } from './follow-up-words.ts';
import { languagesOf } from './language.ts';
import { LONGEST_READ } from './line-parts.ts';
import { dueIn, withoutDue } from './promise-due.ts';
import { PROMISE_WORDS, type PromiseWords, promisePattern } from './promise-words.ts';
import type { SaidDay, Today } from './said-day.ts';
import { saidDays } from './said-days.ts';
import { overlaps, type Span } from './span.ts';
import { wordPattern } from './word-pattern.ts';

/** Something that was promised, as a line tells it. */
export type SaidPromise = {
  readonly of: Whose;
  /** As written, without the words of the day. */
  readonly what: string;
  readonly due?: Day;
  /** The clause it was read from. */
  readonly phrase: string;
  /** Where the one is named whom it is with; elsewhere others are named. Empty when the line calls them she or he. */
  readonly whoIn: string;
};

type Way = PromiseWords & { readonly pattern: RegExp; readonly not: RegExp };

const WAYS: readonly Way[] = PROMISE_WORDS.flatMap(({ not, does, ways }) => {
  const never = wordPattern(not);
  return ways.map((way) => ({ ...way, pattern: promisePattern(way, does), not: never }));
});

type Reading = {
  readonly line: string;
  readonly flat: string;
  readonly clauses: readonly Span[];
  readonly days: readonly SaidDay[];
  readonly today: Today;
};

/** What a line tells of promises, mine and theirs, each clause for itself. What is only hoped for is none. */
export function promiseOf(whole: string, today: Today): readonly SaidPromise[] {
  const line = whole.slice(0, LONGEST_READ);
  const flat = flatten(line);
  const days = saidDays(flat, languagesOf(flat), today);
  const reading = { line, flat, days, today, clauses: promiseClauses(line, flat, days) };
  return reading.clauses.flatMap((clause, at) => inClause(clause, reading.clauses[at + 1], reading));
}

/** The clauses, one that holds nothing but a deadline with the one before it: "I'll send the deck, by Friday". */
function promiseClauses(line: string, flat: string, days: readonly SaidDay[]): readonly Span[] {
  const joined: Span[] = [];
  for (const clause of clausesOf(line, flat).flatMap((one) => clauseSides(flat, one))) {
    const before = joined.at(-1);
    if (before && (isDeadline(flat, clause, days) || isName(line, clause)))
      joined[joined.length - 1] = { ...before, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

/** A clause begins in small letters unless a stop is before it: "Simone Weil" holds no German "because". */
const isName = (line: string, { start }: Span): boolean => / \p{Lu}/u.test(line.slice(start - 1, start + 1));

const DEADLINE = /^\W*(?:by|until|before|latest|bis|spatestens|avant|d'ici|antes|para|hasta)(?!\p{L})/u;

function isDeadline(flat: string, clause: Span, days: readonly SaidDay[]): boolean {
  return DEADLINE.test(flat.slice(clause.start, clause.end)) && days.some((day) => overlaps(day, clause));
}

function inClause(clause: Span, next: Span | undefined, reading: Reading): readonly SaidPromise[] {
  const text = reading.flat.slice(clause.start, clause.end);
  for (const way of WAYS) {
    const match = way.pattern.exec(text);
    if (!match || text.search(way.not) >= 0) continue;
    const said = promiseIn({ way, match, clause, next }, reading);
    if (said) return [said];
  }
  return [];
}

type Found = {
  readonly way: Way;
  readonly match: RegExpExecArray;
  readonly clause: Span;
  readonly next: Span | undefined;
};

function promiseIn({ way, match, clause, next }: Found, reading: Reading): SaidPromise | undefined {
  const { line, flat, days, today } = reading;
  const whole = goesOn(way, flat, next) ? { ...clause, end: next.end } : clause;
  const stretch = whatIn(match, clause, whole);
  const due = dueIn(whole, days, today);
  const of = way.of === 'whom it serves' ? servedBy(flat.slice(stretch.start, stretch.end)) : way.of;
  if ((way.needsDay && !due) || (of === 'me' && isFollowUp(flat, stretch))) return undefined;
  const what = withoutDue(line, flat, stretch, due);
  if (what === '') return undefined;
  const whoIn = of === 'them' ? line.slice(clause.start, stretch.start) : named(line, flat, stretch);
  const phrase = line
    .slice(whole.start, whole.end)
    .replace(/^[\s,;:.!?]*(?:(?:and|but|und|et|y) )?/, '')
    .trim();
  return { of, what, ...(due && { due: due.day }), phrase, whoIn: whoIn.trim() };
}

const SAYS_WHAT = / zu \p{L}|\p{L}zu\p{L}|^\W*dass /u;

function goesOn(way: Way, flat: string, next: Span | undefined): next is Span {
  return way.goesOn === true && next !== undefined && SAYS_WHAT.test(flat.slice(next.start, next.end));
}

/** Where what was promised stands; in the clause behind when this one says only that something was. */
function whatIn(match: RegExpExecArray, clause: Span, whole: Span): Span {
  if (whole.end !== clause.end) return { start: clause.end, end: whole.end };
  const what = match.groups?.['what'] ?? '';
  const start = clause.start + match.index + match[0].lastIndexOf(what);
  return { start, end: start + what.length };
}

const ME = /(?<![a-z])(?:me|us|my|our)(?![a-z])/;
const servedBy = (what: string): Whose => (ME.test(what) ? 'them' : 'me');

const THEM =
  /(?<![a-z])(?:her|him|them|ihr|ihm|ihnen|ihn|lui|leur|le|les)(?![a-z])|(?:ar|er|ir)(?:le|les|la|lo|sel[oa]s?)(?![a-z])/;

/** The words of a promise of mine in which a name is whom it is for. */
function named(line: string, flat: string, { start, end }: Span): string {
  return THEM.test(flat.slice(start, end)) ? '' : line.slice(start, end);
}

/** "I'll get back to her in May" is a reminder already. */
function isFollowUp(flat: string, stretch: Span): boolean {
  return followUpWords(flat).some(({ start }) => start === stretch.start);
}
