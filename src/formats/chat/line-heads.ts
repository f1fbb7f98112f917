/** Nothing that tells a message stands further right; what is said in it is not even kept in memory. */
const LONGEST_HEAD = 400;

/** Cuts text that comes in pieces into lines, of each of which only the beginning is kept. */
export class LineHeads {
  #rest = '';

  push(piece: string): readonly string[] {
    const lines = piece.split('\n');
    lines[0] = (this.#rest + (lines[0] ?? '').slice(0, LONGEST_HEAD)).slice(0, LONGEST_HEAD);
    this.#rest = (lines.pop() ?? '').slice(0, LONGEST_HEAD);
    return lines.map(head);
  }

  end(): readonly string[] {
    const last = this.#rest;
    this.#rest = '';
    return last === '' ? [] : [head(last)];
  }
}

const head = (line: string): string => line.slice(0, LONGEST_HEAD).replace(/\r$/, '');
