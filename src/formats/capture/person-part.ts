import { isDoneByMe } from './done-by-me.ts';
import type { LineParts } from './line-parts.ts';
import * as cue from './name-cues.ts';
import type { NameInLine } from './names-in-line.ts';
import type { Span } from './span.ts';
import { textAround } from './text-around.ts';
import type { SaidPerson } from './understood.ts';

/** `host`: one was at their place or feast, perhaps without them; `open`: the words around do not tell. */
export type Part = SaidPerson['part'] | 'host' | 'open';

/** "Must send Graham the invoice": nothing has happened yet. */
const PLANS =
  /^\W*(?:(?:i|ich|je) )?(?:must|need to|have to|should|gotta|ought to|remember to|don't forget to|muss|soll|sollte|will|werde|dois|devrais|vais|il faut|penser a|ne pas oublier de)(?= )/;
const OWN_MAIL = /^'s (?:e-?mail|mail|message|call|letter|text|invitation|note)/u;

/** How a person stands in the line, from the words around the name. */
export function part(
  name: NameInLine,
  parts: LineParts,
  previous: (Span & { readonly part: Part }) | undefined,
): Part {
  const around = textAround(name, parts, previous);
  const { before } = around;
  const after = withoutOrigin(around.after);
  if (name.words.at(-1)?.possessive) return OWN_MAIL.test(after) ? 'with' : 'mentioned';
  if (isApposition(name, parts, previous)) return 'with';
  if (PLANS.test(before)) return 'mentioned';
  if (cue.OF_ROLE.test(before) || cue.SHARES.test(parts.line.slice(name.end))) return 'mentioned';
  if (cue.OF_OTHERS.test(before) || cue.SPEAKS_OF_NEXT.test(before)) return 'mentioned';
  if (cue.WITH.test(before) || (around.hasRole && cue.WITH.test(withoutRole(before)))) return 'with';
  if (cue.SPEAKS_OF.test(before)) return 'mentioned';
  if (cue.BROUGHT_TOGETHER.test(before)) return 'with';
  if (cue.DOES_WITH.test(before) || (isInverted(before) && !isInOneClause(name, previous, parts)))
    return 'with';
  if (parts.languages[0] === 'nl' && cue.WITH_IN_DUTCH.test(before)) return 'with';
  if (cue.AT_SOMEBODY.test(before) || cue.OF_OWN_FEAST.test(before) || around.ofFeast) return 'host';
  if (around.besideChannel || (around.fromSomebody && parts.channels.length > 0)) return 'with';
  if (cue.DOES.test(after) || cue.DID_FOR_ME.test(after)) return 'with';
  if (around.listed && previous !== undefined && !cue.SPEAKS_OF.test(firstWords(after))) return previous.part;
  const written = parts.line.slice(name.start - before.length, name.start);
  return isDoneByMe({ written, before, after })
    ? 'with'
    : cue.FROM.test(before) && !hasChannelBefore(name, parts)
      ? 'mentioned'
      : 'open';
}

/** "Ludmilla aus Riga schreibt", "Shirin at the bakery introduced" */
export const withoutOrigin = (after: string): string =>
  after.replace(
    /^ (?:aus|vom|von|from|at|of|de|du|bei|beim|in) (?:dem |der |the |la |l')?(?:(?!hat |a |has |just |ist )[\p{L}-]+(?: (?!hat |a |has |just |ist |who )[\p{L}-]+(?= (?:rang|called|wrote|texted|phoned|e?mailed|messaged|introduced|asked|offered)))?)(?= )/u,
    '',
  );

const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 2).join(' ');

/** "Im Laden hat mich Elke angesprochen", unless somebody stands before: "Cem hat mich Elke vorgestellt". */
const isInverted = (before: string): boolean =>
  /(?<!\p{L})(?:hat|hatte|haben|rief|sprach|fragte) (?:mich|mir|uns) $/u.test(before);

function isInOneClause(name: Span, previous: Span | undefined, { clauses }: LineParts): boolean {
  const clause = clauses.find(({ start, end }) => name.start >= start && name.start < end);
  return previous !== undefined && clause !== undefined && previous.start >= clause.start;
}

/** "avec sa soeur Meera" */
const withoutRole = (before: string): string =>
  before
    .replace(cue.ROLE_WORD, '')
    .replace(
      /(?<!\p{L})(?:sa|son|ses|ma|mon|her|his|my|their|the|ihre[mrn]?|ihrem|seine[mrn]?|deren|dessen|meine[mrn]?|der|dem)\s*$/u,
      '',
    );

function hasChannelBefore({ start }: Span, { channels, clauses }: LineParts): boolean {
  const clause = clauses.find((one) => start >= one.start && start < one.end);
  return channels.some((channel) => clause && channel.start >= clause.start && channel.end <= start);
}

/** "La soeur de Cem, Leyla": who is meant is named behind. */
export function isApposition(name: Span, { flat }: LineParts, previous: Span | undefined): boolean {
  if (previous === undefined || !/^(?:'s [\p{L} -]{3,30})?, $/u.test(flat.slice(previous.end, name.start)))
    return false;
  const between = flat.slice(previous.end, name.start - 2);
  return cue.OF_ROLE.test(flat.slice(0, previous.start)) || cue.ROLE_WORD.test(between);
}
