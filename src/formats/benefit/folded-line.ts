import { fold } from '../../core/text/fold.ts';

/** A line in folded letters, with one kind of apostrophe. */
export function foldedLine(line: string): string {
  return fold(line.replaceAll('’', "'"));
}
