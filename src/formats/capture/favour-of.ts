import type { Whose } from '../../core/matters/whose.ts';
import { clauseSides } from './clause-sides.ts';
import { clausesOf } from './clauses.ts';
import { type FavourWay, NAME } from './favour-way.ts';
import { FAVOUR_WAYS } from './favour-ways.ts';
import { flatten } from './flatten.ts';
import { LONGEST_READ } from './line-parts.ts';
import type { Span } from './span.ts';
import type { Understood } from './understood.ts';
import { LETTER, wordPattern } from './word-pattern.ts';

/** Something that was given or received, as a line seems to tell it. */
export type SaidFavour = {
  /** `me`: I did it for them; `them`: they did it for me. */
  readonly of: Whose;
  /** As written, without the words of the day; an English introduction, help or loan begins with such a word. */
  readonly what: string;
  /** How the line calls the other; undefined for she or he. */
  readonly who?: string;
  /** The clause it was read from. */
  readonly phrase: string;
};

type Way = FavourWay & { readonly pattern: RegExp; readonly not: RegExp; readonly never: RegExp };

const WAYS: readonly Way[] = FAVOUR_WAYS.flatMap(({ not, never, ways }) => {
  const denied = { not: anyWord(not), never: anyWord(never) };
  return ways.map((way) => ({
    ...way,
    ...denied,
    pattern: new RegExp(`(?<![${LETTER}§])(?:${way.says})`, 'd'),
  }));
});

/** Not global: such a pattern would go on from where it found something before. */
function anyWord(words: string): RegExp {
  return new RegExp(wordPattern(words).source);
}

type Reading = { readonly line: string; readonly masked: string; readonly days: readonly Span[] };

/** What a line tells of favours, each clause for itself. What was only asked, promised, hoped or denied is none. */
export function favourOf(
  whole: string,
  { people, spans }: Pick<Understood, 'people' | 'spans'>,
): readonly SaidFavour[] {
  const line = whole.slice(0, LONGEST_READ);
  const masked = withPeopleMasked(
    line,
    people.map(({ phrase }) => phrase),
  );
  const days = spans.filter(({ kind }) => kind === 'day' || kind === 'followUp');
  const clauses = clausesOf(line, masked).flatMap((clause) => clauseSides(masked, clause));
  return clauses.flatMap((clause) => inClause(clause, { line, masked, days }));
}

/** The line in folded letters, each letter of a person's name as §, so that a pattern sees who is a person. */
function withPeopleMasked(line: string, phrases: readonly string[]): string {
  let masked = flatten(line);
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const name = flatten(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    masked = masked.replace(wordPattern(name), (found) => found.replace(/[^ ]/g, '§'));
  }
  return masked;
}

function inClause(clause: Span, reading: Reading): readonly SaidFavour[] {
  const text = reading.masked.slice(clause.start, clause.end);
  if (isAsked(clause, reading) || isRecalled(text, reading.masked.slice(0, clause.start))) return [];
  for (const way of WAYS) {
    const match = way.pattern.exec(text);
    if (!match || way.not.test(text.slice(0, match.index)) || way.never.test(text)) continue;
    const before = text.slice(0, match.index).replace(OPENING, '');
    const doer = doerIn({ way, match, before, isFirst: clause.start === 0 });
    if (doer === undefined) continue;
    const one = told({ way, match, clause, doer }, reading);
    return [...(doer.others ?? []).map((span) => ({ ...one, who: nameIn(clause, span, reading) })), one];
  }
  return [];
}

/** A question tells of nothing that was done. */
const isAsked = ({ end }: Span, { line }: Reading): boolean => /^\s*\?/.test(line.slice(end));

/** "Thanked Ana, who helped me": an older favour. */
const isRecalled = (text: string, earlier: string): boolean =>
  /^\W*who(?![a-z])/.test(text) && /(?<![a-z])(?:thank|remember)/.test(earlier);

const OPENING = /^[\s,;:.!?()–—-]*(?:(?:and|but|also|then|und|et|y|e|ed|en|ma|maar) )*/;
const MORE = `(?: (?:has|have|had|also|then|just|already|kindly|really|both|very|hat|haben|a|ha|ya|tambien|aussi|ainda|tambem|anche|ook|'s|'ve))*`;
const I_BEFORE = new RegExp(`^(?:[^§]*(?<![${LETTER}]))?(?:i|we|ik)(?:'ve)?${MORE} $`);
const THEY_BEFORE = new RegExp(
  `(?:^|[^${LETTER}§])(?<they>she|he|they|who|er|sie|il|elle|ils|elles|ella|el|ele|ela|lui|lei|loro|hij|zij|ze|qui|§[§ ]*§|§)(?:'s|'ve)?${MORE} ?$`,
);
/** "The talk by Bo helped me", "I heard that Bo…", "Ana and her sister …": the name before is not who did it. */
const BESIDE = new RegExp(
  `(?<![${LETTER}])(?:by|of|from|with|to|for|at|about|von|bei|mit|zu|de|du|avec|chez|con|com|para|do|da|di|van|met|voor) (?:[ao] )?$`,
);
/** "She came by and helped me": she did both. */
const DID_BOTH =
  /^(?<they>she|he|they|er|sie|il|elle|ella|ele|ela|lui|lei|hij|zij|ze|§[§ ]*)(?![a-z']).* (?:and|und|et|y|e|en) $/;

type Doing = {
  readonly way: Way;
  readonly match: RegExpExecArray;
  readonly before: string;
  readonly isFirst: boolean;
};
/** Where the doer's name stands in the clause; `said` when it is she, he or nobody. */
type Doer = { readonly named?: Span; readonly others?: readonly Span[] };

/** Undefined when somebody or something else did it. */
function doerIn({ way, match, before, isFirst }: Doing): Doer | undefined {
  if (way.by === 'told') return {};
  if (way.by === 'me') return before === '' || I_BEFORE.test(before) ? {} : undefined;
  if (match.groups?.['who'] !== undefined) return {};
  if (before === '') return way.by === 'them or nobody' || isFirst ? {} : undefined;
  const both = DID_BOTH.exec(before);
  if (both) return nameAt(both, match.index - before.length);
  const they = THEY_BEFORE.exec(before);
  if (!they) return undefined;
  const earlier = before.slice(0, they.index + 1);
  const list = LISTED.exec(earlier)?.[0] ?? '';
  if (BESIDE.test(earlier.slice(0, earlier.length - list.length))) return undefined;
  const offset = match.index - before.length;
  return { ...nameAt(they, offset), others: namesIn(list, offset + earlier.length - list.length) };
}

/** "Bo, Ana and" before the last of those who did it. */
const LISTED = new RegExp(`(?:${NAME}(?:, | (?:and|und|et|y|e|ed|en|&) ))+$`);

function namesIn(list: string, offset: number): readonly Span[] {
  return [...list.matchAll(new RegExp(NAME, 'g'))].map(({ 0: name, index }) => ({
    start: offset + index,
    end: offset + index + name.length,
  }));
}

function nameIn({ start }: Span, name: Span, { line }: Reading): string {
  return line.slice(start + name.start, start + name.end);
}

function nameAt(found: RegExpExecArray, offset: number): Doer {
  const they = found.groups?.['they'] ?? '';
  if (!they.startsWith('§')) return {};
  const start = offset + found.index + found[0].indexOf('§');
  return { named: { start, end: start + they.trimEnd().length } };
}

type Found = {
  readonly way: Way;
  readonly match: RegExpExecArray;
  readonly clause: Span;
  readonly doer: Doer;
};

function told({ way, match, clause, doer }: Found, { line, masked, days }: Reading): SaidFavour {
  const start = clause.start + match.index;
  const within = (group: string): Span | undefined => {
    const [from, to] = match.indices?.groups?.[group] ?? [];
    return from === undefined || to === undefined
      ? undefined
      : { start: clause.start + from, end: clause.start + to };
  };
  const other = within('whom') ?? within('who');
  const named = doer.named
    ? { start: clause.start + doer.named.start, end: clause.start + doer.named.end }
    : other && masked.slice(other.start, other.end).startsWith('§')
      ? other
      : undefined;
  const stretch = within('what') ?? { start, end: start + match[0].length };
  const what = tidied(line, masked, cutAtDay(stretch, days));
  const who = named && line.slice(named.start, named.end).trim();
  return {
    of: way.of,
    what: `${way.as ?? ''}${what}`.trim(),
    ...(who && { who }),
    phrase: line
      .slice(clause.start, clause.end)
      .replace(/^[\s,;:.!?]+/, '')
      .trim(),
  };
}

/** What stands behind a day is left out with it, as it tells of when. */
function cutAtDay({ start, end }: Span, days: readonly Span[]): Span {
  const cut = days.filter((day) => day.start > start && day.start < end).map((day) => day.start);
  return { start, end: Math.min(end, ...cut) };
}

/** Where it happened, and the small word that is left of a day: no part of what was given. */
const ASIDE =
  /\s+(?:(?:over|at) (?:a )?(?:coffee|lunch|dinner|breakfast|drinks|tea|beer|zoom)|by (?:e-?mail|mail|phone|text|message)|on (?:zoom|linkedin|whatsapp)|on the phone|beim (?:kaffee|mittagessen|abendessen)|par (?:mail|telephone)|por (?:correo|telefono|email)).*$|\s+(?:on|last|in|since|am|le|el|en|em|na|no|vor|hace|il y a)\s*$/;

function tidied(line: string, masked: string, { start, end }: Span): string {
  const aside = ASIDE.exec(masked.slice(start, end));
  return line
    .slice(start, aside ? start + aside.index : end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+|[\s,;:.!–—-]+$/g, '');
}
