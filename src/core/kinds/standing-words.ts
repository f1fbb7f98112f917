import { type JointedWord, jointedWords } from './jointed-words.ts';
import { isAide, NOT_NOW, NOW_AGAIN } from './words/aside-words.ts';

/** Whether what a title says is said of the person now. */
export type Standing = {
  /** "former", "ex": it is over, or has not come yet. */
  readonly isOver: boolean;
  /** "Assistant to the …": what follows is somebody else's. */
  readonly isAnothers: boolean;
  /** "… at Acme": what follows names an organisation. */
  readonly isEmployer: boolean;
};

export type StandingWord = { readonly word: JointedWord; readonly standing: Standing };

/** Nobody's title is longer; the rest of a text from outside is not looked at. */
const LONGEST_TEXT = 400;
const NOW: Standing = { isOver: false, isAnothers: false, isEmployer: false };

/** Each thought of a title begins anew: "former CEO, now teacher". */
export function standingWords(text: string): readonly StandingWord[] {
  let standing = NOW;
  let isAfterAide = false;
  return jointedWords(text.slice(0, LONGEST_TEXT)).map((word) => {
    standing = standingAt(word, beginsAnew(word) ? NOW : standing, isAfterAide);
    isAfterAide = isAide(word.text);
    return { word, standing };
  });
}

function beginsAnew({ text, joint }: JointedWord): boolean {
  return joint === 'break' || NOW_AGAIN.has(text);
}

/** Mostly what held before, so that most words share one. */
function standingAt({ text, joint }: JointedWord, before: Standing, isAfterAide: boolean): Standing {
  const isOver = before.isOver || NOT_NOW.has(text);
  const isAnothers = before.isAnothers || (isAfterAide && (joint === 'to' || joint === 'the'));
  const isEmployer = before.isEmployer || joint === 'at';
  const isSame =
    isOver === before.isOver && isAnothers === before.isAnothers && isEmployer === before.isEmployer;
  return isSame ? before : { isOver, isAnothers, isEmployer };
}
