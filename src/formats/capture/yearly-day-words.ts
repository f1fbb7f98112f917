import type { YearlyDayKind } from '../../core/matters/yearly-day.ts';

/**
 * How a line says on which day somebody was born or married, in folded letters, around the date: `before` ends where it
 * begins, `after` begins where it ends. `{who}` is filled in; ` || ` stands between whole alternatives.
 */
export type YearlyDayWords = {
  readonly what: YearlyDayKind;
  readonly before: string;
  readonly after?: string;
};

export const YEARLY_DAY_WORDS: readonly YearlyDayWords[] = [
  {
    what: 'birthday',
    before: [
      "{who}'s (?:birthday|bday|b-day)(?: (?:is|falls))?(?: on)?(?: the)?",
      '{who} (?:was|is) born(?: on)?(?: the)?',
      '{who} has (?:(?:her|his|their|a) )?birthday(?: on)?(?: the)?',
      '(?:der )?geburtstag(?: von)? {who}(?: (?:ist|war))?(?: am)?',
      '{who}s? geburtstag(?: ist)?(?: am)?',
      "(?:l')?anniversaire (?:de |d'){who}(?: (?:est|c'est))?(?: le)?",
      '{who} (?:est nee?|fete (?:son|ses) anniversaire)(?: le)?',
      '(?:el )?cumpleanos de {who}(?: es)?(?: el)?',
      '{who} (?:cumple(?: anos)?|nacio)(?: el)?',
      "(?:il )?compleanno di {who}(?: e')?(?: e)?(?: il)?",
      "{who} (?:compie gli anni|e nat[oa]|e' nat[oa])(?: il)?",
      '(?:de )?verjaardag van {who}(?: is)?(?: op)?',
      "{who}(?:'s|s)? verjaardag(?: is)?(?: op)?",
      '{who} (?:is jarig|is geboren)(?: op)?',
      '(?:o )?aniversario d[aeo] {who}(?: e)?(?: (?:a|em|no dia|dia))?',
      '{who} (?:faz anos|nasceu)(?: (?:a|em|no dia|dia))?',
    ].join(' || '),
  },
  { what: 'birthday', before: '{who} hat(?: am)?', after: 'geburtstag' },
  { what: 'birthday', before: '{who} (?:ist|wurde)(?: am)?', after: 'geboren' },
  {
    what: 'anniversary',
    before: [
      "{who}'s (?:wedding )?anniversary(?: is)?(?: on)?(?: the)?",
      '{who} (?:were |got |was )?married(?: on)?(?: the)?',
      '(?:wedding )?anniversary of {who}(?: is)?(?: on)?(?: the)?',
      '(?:der )?hochzeitstag von {who}(?: ist)?(?: am)?',
      "(?:l')?anniversaire de mariage (?:de |d'){who}(?: est)?(?: le)?",
      '{who} se sont maries(?: le)?',
      '(?:el )?aniversario de bodas? de {who}(?: es)?(?: el)?',
      '{who} se casaron(?: el)?',
      "(?:l')?anniversario di (?:matrimonio|nozze) di {who}(?: e)?(?: il)?",
      '{who} si sono sposati(?: il)?',
      '(?:de )?trouwdag van {who}(?: is)?(?: op)?',
      '{who} zijn getrouwd(?: op)?',
      '(?:o )?aniversario de casamento d[aeo] {who}(?: e)?(?: (?:a|em|no dia|dia))?',
      '{who} casaram(?:-se)?(?: (?:a|em|no dia|dia))?',
    ].join(' || '),
  },
  { what: 'anniversary', before: '{who} haben(?: am)?', after: 'geheiratet' },
];
