/** Said in the present or of what comes, in folded letters: a weekday beside it is the next one. */
const TOLD_AHEAD = [
  "(?:'ll|will|(?:is|are|'s|'re) (?:going to|coming|sending|bringing|moving|leaving|starting|expecting|due|getting))(?![a-z])",
  '(?:schickt|bringt|gibt|leiht|hilft|zeigt|ruft|meldet|holt|nimmt|fahrt|begleitet|schreibt|mailt) (?:mir|mich|uns|sich)(?![a-z])',
  "(?:m'|me |nous )(?:l[ae] |les )?(?:envoie|rend|prete|rappelle|apporte|presente|transmet|montre|donne)(?![a-z])",
  '(?:va|vais|vont|doit|dois|doivent|wird|werde|soll|muss)(?![a-z])',
].join('|');
const AHEAD = new RegExp(`(?<![a-z])(?:${TOLD_AHEAD})`);

export const isToldAhead = (clause: string): boolean => AHEAD.test(clause);
