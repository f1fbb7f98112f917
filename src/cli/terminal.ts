import { colourPaper, type Paper, plainPaper } from './text/paper.ts';

/** The screen and keyboard in front of the user, or the pipes in their place. */
export type Terminal = {
  /** Writes the answer, and nothing else, to stdout. */
  out(text: string): void;
  /** Writes what is said beside the answer to stderr. */
  err(text: string): void;
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  /** A person can be asked: keyboard and screen are there. */
  readonly canAsk: boolean;
  readonly columns: number;
  /** False with NO_COLOR or a dumb terminal. */
  readonly colourful: boolean;
  ask(question: string): Promise<string>;
  /** One key, without Enter; empty when nothing more can come. */
  askKey(question: string): Promise<string>;
  /** What is typed or piped in. */
  input(): AsyncIterable<Uint8Array>;
  /** Settles when nothing more can come from the keyboard or pipe; somebody else reads it. */
  inputEnded(): Promise<void>;
};

export function paperFor(terminal: Terminal, wantsColour: boolean): Paper {
  if (!terminal.outIsTty) return plainPaper(Number.POSITIVE_INFINITY);
  const make = terminal.colourful && wantsColour ? colourPaper : plainPaper;
  return make(terminal.columns);
}
