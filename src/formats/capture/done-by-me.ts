import { anyOf, LETTER } from './word-pattern.ts';

/** What one does for oneself, in one's head, tells of no contact. */
const NOT_IN_THE_HEAD = `(?!(?:heard|learned|learnt|noticed|realised|realized|remembered|decided|wondered|planned|hoped|wanted|needed|googled|dreamt|read|saw|worked)(?![${LETTER}]))`;
const DID_IN_ENGLISH = `[${LETTER}]{2,}ed|${anyOf(`gave, took, drove, lent, taught, paid, bought, brought, made, got, sent, left, sold, fed, sang for, wrote,
  sat, stood, let, lost to, beat, won against, found, did, cut, dealt, swapped, set, split, spent, babysat, showed, held, chose, ran, picked up, woke, fought, hid, hung, shot, fetched`)}`;
const DID_IN_FRENCH =
  anyOf(`vu, lu a, pris, mis, rendu, remis, fait, accueilli, fourni, soutenu, promis, servi, offert, couvert, surpris, defendu,
  reconduit, conduit, traduit, suivi, rejoint, introduit, vendu, tenu, ecrit, garni, averti, choisi, reuni, fini`);
const I_DID = new RegExp(
  `^\\W*(?:(?:i|we)(?:'ve| have)? )?(?:just |finally |also |then |today |yesterday |quickly )?${NOT_IN_THE_HEAD}(?:${DID_IN_ENGLISH})(?![${LETTER}])|` +
    `^\\W*(?:hier |aujourd'hui |ce matin )?,? ?(?:j'ai|je (?:lui |leur |l')?ai|ai|on a|nous avons|(?:${DID_IN_FRENCH})(?![${LETTER}]))`,
);
/** Aidé, accompagnée, conseillés: only the accent tells them from other words. */
const PARTICIPLE_IN_FRENCH =
  /^[^\p{L}]*(?!(?:caf|th|march|soir|ann|id|journ|arriv)é)\p{L}{2,}é(?:e?s?)(?!\p{L})/iu;
/** "Judith Amsel nach Hause gefahren": nobody else is said to have done it. */
const PARTICIPLE_IN_GERMAN = new RegExp(
  `(?<![${LETTER}])(?:[a-z]*ge[a-z]{3,}(?:t|en)|[a-z]{3,}iert|(?:be|ver|er|ent|zer|uber|unter)[a-z]{3,}(?:t|en))(?![${LETTER}])[^${LETTER}]*$`,
);
const OTHERS_DID = new RegExp(
  `(?<![${LETTER}])(?:hat|ist|war|wird|wurde|will|kann|soll|mochte|sind|waren)(?![${LETTER}])`,
);
const SPOKEN_OF = new RegExp(
  `(?<![${LETTER}'])(?:by|from|of|about|on|re|at|in|von|vom|uber|wegen|de|du|d'|des|sur|par|chez|bei|als|as|than|like)\\s*$`,
);

/** "Interviewed for the job by Paula" */
const DONE_TO_ME =
  /^\W*(?:i )?(?:got |was |been )?(?:interviewed|invited|contacted|approached|mentored|coached|hired|introduced|referred|visited|asked|thanked|treated|shown) [^,;]{0,40}by $/;

/** A stretch of the line in which a name stands: what is before it and behind it, both in folded letters. */
export type Stretch = { readonly written: string; readonly before: string; readonly after: string };

/** Whether I did something that has this person in it: "Babysat for Hannah", "Aidé Farid à déménager". */
export function isDoneByMe({ written, before, after }: Stretch): boolean {
  if (DONE_TO_ME.test(before)) return true;
  if (SPOKEN_OF.test(before)) return false;
  if (I_DID.test(before) || PARTICIPLE_IN_FRENCH.test(written)) return before.trim() !== '';
  return PARTICIPLE_IN_GERMAN.test(after) && !OTHERS_DID.test(before + after);
}
