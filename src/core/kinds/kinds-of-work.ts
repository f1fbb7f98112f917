import {
  bestHit,
  byClarity,
  confidenceOf,
  type Hit,
  type Order,
  type Sought,
  soughtIn,
  wordsOf,
} from './best-hit.ts';
import { fieldOfFunction } from './field-of-function.ts';
import { fieldOfOrganisation } from './field-of-organisation.ts';
import type { Field } from './fields.ts';
import type { Level } from './levels.ts';
import { once } from './once.ts';
import { type Reading, surer } from './reading.ts';
import { type StandingWord, standingWords } from './standing-words.ts';
import { titleLexicons } from './title-lexicons.ts';
import type { WordPart } from './word-parts.ts';
import { isAide } from './words/aside-words.ts';
import { LEVEL_PRECEDENCE } from './words/level-words.ts';
import type { WorkFunction } from './work-functions.ts';

/**
 * Which kind of person somebody is, read from the title and the organisation on a card; what is not known stays
 * unknown.
 *
 * Titles are read in English, German, French, Spanish, Portuguese, Italian and Dutch. Of what somebody is called, the
 * longest phrase says the function, then the earlier one; what the work is about counts only without it, and
 * "manager" or "Leiter" without both. The level is the one that goes first in LEVEL_PRECEDENCE. Somebody else's role
 * ("Assistant to the CEO") does not count, a former one counts last and less. The field comes from whichever of the
 * two says it more clearly.
 *
 * Cost: making the lexicons ready at the first call, about 0.15 s; then O(words) for a title, about 5 µs, and
 * O(length²) for a word that was not met before and may be a compound, about 15 µs.
 */
export type WorkSource = 'title' | 'organisation';

export type KindsOfWork = {
  readonly field: Reading<Field, WorkSource> | undefined;
  readonly function: Reading<WorkFunction, WorkSource> | undefined;
  readonly level: Reading<Level, WorkSource> | undefined;
};

export type Work = { readonly title?: string | undefined; readonly organisation?: string | undefined };

type Title = { readonly text: string; readonly words: readonly StandingWord[] };

const lexicons = once(titleLexicons);

export function kindsOfWork({ title = '', organisation = '' }: Work): KindsOfWork {
  const held = { text: title, words: standingWords(title) };
  const work = functionOf(held);
  return {
    field: surer(fieldOf(held), fieldOfOrganisation(organisation, 'organisation')) ?? fieldOfFunction(work),
    function: work,
    level: levelOf(held, 'title') ?? levelInsteadOf(organisation),
  };
}

function fieldOf(title: Title): Reading<Field, WorkSource> | undefined {
  const { parts, hits } = soughtIn(title.words, lexicons().field);
  const called = hits.filter(({ from }) => parts[from]?.standing.isEmployer === false);
  const reading = readingOf(bestHit(called, byLength), { parts, hits: called }, title.text);
  return surer(reading, fieldOfOrganisation(employerIn(title), 'title'));
}

/** What stands behind "at" in a title. */
function employerIn({ text, words }: Title): string {
  const employer = words.filter(({ standing }) => standing.isEmployer);
  return text.slice(employer[0]?.word.start ?? text.length, employer.at(-1)?.word.end);
}

function functionOf({ text, words }: Title): Reading<WorkFunction, WorkSource> | undefined {
  const own = ownIn(soughtIn(words, lexicons().function), ({ kind }) => kind === 'management');
  return readingOf(bestHit(own.hits, byLength), own, text);
}

const HELD_BY_ANOTHER: ReadonlySet<Level> = new Set(['director', 'executive', 'founder or owner']);

function levelOf({ text, words }: Title, from: WorkSource): Reading<Level, WorkSource> | undefined {
  const own = ownIn(soughtIn(words, lexicons().level), ({ kind }) => HELD_BY_ANOTHER.has(kind));
  const reading = readingOf(bestHit(own.hits, byPrecedence), own, text);
  return reading && { ...reading, from };
}

const INSTEAD_OF_ORGANISATION: ReadonlySet<Level> = new Set(['student', 'founder or owner', 'retired']);

/** People write "Retired" or "Self-employed" where the organisation would stand; then nothing else stands there. */
function levelInsteadOf(organisation: string): Reading<Level, WorkSource> | undefined {
  const level = levelOf({ text: organisation, words: standingWords(organisation) }, 'organisation');
  return level?.words === organisation.trim() && INSTEAD_OF_ORGANISATION.has(level.kind) ? level : undefined;
}

const byLength: Order<unknown> = (one, other) =>
  byClarity(one, other) || other.to - other.from - (one.to - one.from) || one.from - other.from;

const byPrecedence: Order<Level> = (one, other) =>
  byClarity(one, other) ||
  LEVEL_PRECEDENCE.indexOf(one.kind) - LEVEL_PRECEDENCE.indexOf(other.kind) ||
  one.from - other.from;

/** Without what belongs to an organisation, to somebody else, or to the one whom an assistant assists. */
function ownIn<Kind>({ parts, hits }: Sought<Kind>, hasAides: (hit: Hit<Kind>) => boolean): Sought<Kind> {
  return {
    parts,
    hits: hits.filter((hit) => {
      const standing = parts[hit.from]?.standing;
      const isOwn = standing !== undefined && !standing.isAnothers && !standing.isEmployer;
      return isOwn && !(hasAides(hit) && isBeforeAide(hit, parts));
    }),
  };
}

/** "CEO assistant", "Vorstandsassistentin". */
function isBeforeAide({ to }: Hit<unknown>, parts: readonly WordPart[]): boolean {
  const next = parts[to];
  return next?.joint === 'next' && (isAide(next.text) || isAide(next.word.text));
}

function readingOf<Kind>(
  best: Hit<Kind> | undefined,
  { parts, hits }: Sought<Kind>,
  text: string,
): Reading<Kind, WorkSource> | undefined {
  if (best === undefined) return undefined;
  return {
    kind: best.kind,
    confidence: confidenceOf(best, hits),
    from: 'title',
    words: wordsOf(best, parts, text),
  };
}
