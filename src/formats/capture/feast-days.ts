import { plusDays } from './calendar.ts';
import { datedDays } from './dated-days.ts';
import type { SaidDay, Today } from './said-day.ts';
import { wordPattern } from './word-pattern.ts';

/** Days that carry a name in place of a date. `month` counts from 0. */
const FEASTS = [
  { month: 11, date: 24, names: 'christmas eve|heiligabend|nochebuena' },
  { month: 11, date: 25, names: 'christmas|xmas|weihnachten|noel|navidad|natale|kerst|kerstmis|natal' },
  { month: 11, date: 31, names: "new year's eve|silvester|nochevieja|capodanno" },
  {
    month: 0,
    date: 1,
    names:
      "new year's|new years|new year|neujahr|im neuen jahr|nouvel an|debut d'annee|la nouvelle annee|debut janvier|ano nuevo|ano novo",
  },
] as const;

const BEFORE = '(?:before|vor|avant|antes de|prima di|voor|antes do)';
const AFTER = '(?:after|nach|apres|despues de|dopo|na|depois do)';
const PATTERNS = FEASTS.map((feast) => ({
  ...feast,
  pattern: wordPattern(
    `(?:(?<before>${BEFORE})|(?<after>${AFTER})|at|on|over|an|a|zu|en|op|met|le)?(?: (?:the|le))? ?(?:${feast.names})(?! (?:party|card|market|dinner|lunch))`,
  ),
}));

/** "Victor Noël": another word than those that lead in a day stands right before it. */
function isSurname(flat: string, { 0: found, index }: RegExpExecArray): boolean {
  if (found !== 'noel') return false;
  const [, before] = /(\p{L}+) $/u.exec(flat.slice(0, index)) ?? [];
  return before !== undefined && !LEADS_IN.has(before);
}

const LEADS_IN = new Set('a de du le pour depuis joyeux avant apres jusqu repas fete vacances et'.split(' '));

export function feastDays(flat: string, today: Today): readonly SaidDay[] {
  return PATTERNS.flatMap(({ month, date, pattern }) =>
    [...flat.matchAll(pattern)]
      .filter((match) => !isSurname(flat, match))
      .map((match) => {
        const step = match.groups?.before ? -1 : match.groups?.after ? 1 : 0;
        const { past, future } = datedDays(today.day, month, date) ?? {};
        return {
          start: match.index,
          end: match.index + match[0].length,
          ...(past === undefined ? {} : { past: plusDays(past, step) }),
          ...(future === undefined ? {} : { future: plusDays(future, step) }),
        };
      }),
  );
}
