/** What a printer writes on: how much fits on a line, and the three ways to set a text apart. */
export type Paper = {
  /** Places on a line; Infinity where nobody looks at a terminal, so that nothing is cut from a pipe. */
  readonly width: number;
  strong(text: string): string;
  faint(text: string): string;
  accent(text: string): string;
};

const plain = (text: string): string => text;

export function plainPaper(width: number): Paper {
  return { width, strong: plain, faint: plain, accent: plain };
}

/** Marks with SGR sequences (ECMA-48), each closed again by its own end. */
export function colourPaper(width: number): Paper {
  const between = (start: number, end: number) => (text: string) =>
    text === '' ? '' : `\u001b[${start}m${text}\u001b[${end}m`;
  return { width, strong: between(1, 22), faint: between(2, 22), accent: between(36, 39) };
}
