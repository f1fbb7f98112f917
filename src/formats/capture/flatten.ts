import { fold } from '../../core/text/fold.ts';

/** The line folded letter by letter, so that every place in it is the same place in the line. */
export function flatten(line: string): string {
  if (/^[\x20-\x7e]*$/.test(line)) return line.toLowerCase();
  let flat = '';
  for (const letter of line) {
    const folded = letter === '’' ? "'" : fold(letter);
    flat += folded.length >= letter.length ? folded.slice(0, letter.length) : letter;
  }
  return flat;
}
