/** A stretch of a signature that says one thing, and on which of its lines it stands. */
export type Piece = {
  readonly text: string;
  readonly line: number;
  /** Stands below an empty line. */
  readonly isApart: boolean;
};

/** Marks that lines are decorated with, and the stars of text that was bold. */
const ORNAMENT = /^[\s*_~|=#•·>:–—-]+|[\s*_~|=#•·–—-]+$/gu;
const BETWEEN = /\s{3,}|\t+|\s*[|•·]\s*|\s+[–—-]{1,2}\s+|\s*\/\/\s+/u;
/** A saying, or who said it. */
const SAYING = /["“”„]|^\s*(?:--|—|~)\s?\p{L}/u;
const IN_BRACKETS = /\s*<[^<>]*>|\s*\[[^[\]]*\]/g;

/** The lines of a signature taken apart at bars, wide gaps and dashes, without empty ones. */
export function piecesOf(block: readonly string[]): readonly Piece[] {
  let isApart = false;
  return block.flatMap((line, at) => {
    const texts = line
      .trim()
      .replace(IN_BRACKETS, '')
      .split(BETWEEN)
      .filter((text) => !SAYING.test(text))
      .map((text) =>
        text
          .replace(ORNAMENT, '')
          .replace(/[,;]+$/, '')
          .trim(),
      )
      .filter((text) => text !== '');
    if (line.trim() === '') isApart = true;
    return texts.map((text) => ({ text, line: at, isApart }));
  });
}
