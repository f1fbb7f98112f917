import { isGivenName } from '../../core/names/given-names.ts';
import { isGermanNoun } from './german-nouns.ts';
import type { LineParts } from './line-parts.ts';
import * as cue from './name-cues.ts';
import { GIVEN_IN_GERMAN, NAMES_THAT_ARE_WORDS, ORGANISATION_WORDS } from './name-words.ts';
import type { NameInLine } from './names-in-line.ts';
import { isApposition, withoutOrigin } from './person-part.ts';
import type { Span } from './span.ts';
import { textAround } from './text-around.ts';

/** "Bo and Cem": a word that is a name as well is one before another name. */
const LISTS_ON = /^(?:, | (?:and|und|et|y|e|en|&) )\p{Lu}/u;
/** "Abendessen am Freitag bei Carla Menzel" */
const isMealAt = (before: string): boolean =>
  /(?:essen|fruhstuck|kaffee|brunch|party|feier|besuch|abend)(?!\p{L}).* bei $/u.test(before);
/** "Call with Lyon: Julien Mercier and …" */
const HEADS_NAMES = /^: \p{Lu}[\p{L}'’-]+ \p{Lu}/u;
const ACRONYM = /^[\p{Lu}\d]{2,5}$/u;
/** PyCon, LinkedIn, but not McKay, DeLuca, O'Neil. */
const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Fitz|Van|Von|O['’]|D['’])\p{Lu}\p{Ll}+\p{Lu}/u;

/** Whether a name in the line is that of a person and not of a town, a firm, a day. */
export function isPerson(name: NameInLine, parts: LineParts, previous: Span | undefined): boolean {
  const around = textAround(name, parts, previous);
  const last = name.words.at(-1);
  const isKnown = name.knownIds.length > 0;
  const single = name.words.length === 1;
  const isGiven = isGivenName(name.words[0]?.folded ?? '');
  const isWord = single && NAMES_THAT_ARE_WORDS.has(last?.folded ?? '');

  if (last === undefined) return true;
  if (single && !isGiven && !isKnown && HEADS_NAMES.test(parts.line.slice(name.end))) return false;
  if (around.titled || around.hasRole || isApposition(name, parts, previous)) return true;
  if (isKnown && last.capital && LISTS_ON.test(parts.line.slice(name.end))) return true;
  if (isKnown && (!isWord || (last.capital && around.before.trim() !== '')))
    return !(single && last.capital && /(?<!\p{L})in\s*$/u.test(around.before));
  if (
    name.words.some(
      ({ text, folded }) => ACRONYM.test(text) || INNER_CAPITAL.test(text) || ORGANISATION_WORDS.has(folded),
    )
  )
    return false;
  if (parts.languages[0] === 'de' && single && isGermanNoun(last.folded) && !isGiven) return false;
  if (cue.OF_KIN.test(around.before) || (cue.OF_ROLE.test(around.before) && isGiven)) return true;
  if (cue.SHARES.test(parts.line.slice(name.end))) return true;
  if (around.listed && (isGiven || !single || isInClauseOf(parts, previous, name))) return true;
  if (last.possessive || isMet(around, parts)) return true;
  if (cue.SPEAKS_OF_NEXT.test(around.before) && (!single || !cue.TOPIC.test(around.before))) return true;
  if (isFrenchTo(around.before, parts)) return !single || isGiven || GIVES_IN_FRENCH.test(around.before);
  if (cue.ARTICLE.test(around.before) && !isPortugueseArticle(around.before, parts)) return false;
  if (cue.AT_SOMEBODY.test(around.before) && /(?<!\p{L})chez\s*$/u.test(around.before))
    return !single || around.atFeast;
  if (cue.AT_SOMEBODY.test(around.before) && !single && (isGiven || isMealAt(around.before))) return true;
  if (cue.OF_OWN_FEAST.test(around.before)) return true;
  if (cue.AT_PLACE.test(around.before)) return false;
  if (cue.FROM.test(around.before))
    return (
      around.fromSomebody ||
      (isGiven && (!single || parts.languages[0] !== 'en')) ||
      (around.ofFeast && (!single || cue.OF_OWN_FEAST.test(around.before)))
    );
  if (cue.TOPIC.test(around.before)) return !single;
  if (isGivenSomething(around.before, around.after)) return true;
  return !single || isGiven || cue.DOES.test(withoutOrigin(around.after)) || getsSomething(around.after);
}

/** Across a comma that ends a clause a single word is hardly one more of a list. */
function isInClauseOf({ clauses }: LineParts, previous: Span | undefined, name: Span): boolean {
  return clauses.some(({ start, end }) => previous && previous.start >= start && name.end <= end);
}

/** "Hab Marek eine SMS geschrieben", but "Habe Zeit gefunden". */
function isGivenSomething(before: string, after: string): boolean {
  return (
    /(?<!\p{L})hab(?:e|en)?(?: ich| wir)? $/u.test(before) &&
    /^ (?:eine?n?|den|die|das|per|zum|beim) /.test(after)
  );
}

/** What one gives or says goes to somebody, not to a town. */
const GIVES_IN_FRENCH =
  /(?:merci|prete|donne|offert|rendu|envoye|montre|promis|propose|demande|dit|explique|presente|remis|vendu|achete|telephone|ecrit|repondu|transmis|confie|apporte|recommande|rembourse)(?!\p{L})/u;

/** "À" looks like the English article once its accent is gone. */
function isFrenchTo(before: string, { languages }: LineParts): boolean {
  return languages[0] === 'fr' && / a\s*$/.test(before);
}

function isPortugueseArticle(before: string, { languages }: LineParts): boolean {
  return languages[0] === 'pt' && cue.PORTUGUESE_ARTICLE.test(before);
}

/** "Anna Vertrag geschickt" */
function getsSomething(after: string): boolean {
  const [, verb] = /^ \p{L}+ (\p{L}+)/u.exec(after) ?? [];
  return verb !== undefined && GIVEN_IN_GERMAN.has(verb);
}

/** What one does with people stands right before the name. */
function isMet(around: ReturnType<typeof textAround>, parts: LineParts): boolean {
  if (cue.WITH.test(around.before) || cue.DOES_WITH.test(around.before)) return true;
  if (parts.languages[0] === 'nl' && cue.WITH_IN_DUTCH.test(around.before)) return true;
  return around.besideChannel;
}
