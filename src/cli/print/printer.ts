import type { Paper } from '../text/paper.ts';

/** How the answer of one verb reads on a terminal. Every text in it has been made safe already. */
export type Printer<Output> = {
  text(output: Output, paper: Paper): string;
  /** The sentence for an answer that holds nothing; the command then ends with "nothing found". */
  nothing?(output: Output): string | undefined;
  /** What to do next, shown beside the answer to somebody who sits at a terminal. */
  hint?(output: Output): string | undefined;
};
