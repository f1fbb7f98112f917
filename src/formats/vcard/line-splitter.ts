/** The last alternative lets a CR at the very end wait: an LF may follow in the next piece. */
const WHOLE_LINE = /[^\r\n]*(?:\r\n|\n|\r(?!$))/gy;

/** Cuts text that comes in pieces of any size into lines, each with the line break that ends it. */
export class LineSplitter {
  #pieces: string[] = [];
  #waiting = 0;

  /** How many characters wait for the end of their line. */
  get waiting(): number {
    return this.#waiting;
  }

  push(text: string): readonly string[] {
    this.#pieces.push(text);
    this.#waiting += text.length;
    // A photo may be one line of megabytes: its pieces are joined once, not at each push.
    if (!/[\r\n]/.test(text) && !this.#pieces.at(-2)?.endsWith('\r')) return [];
    const whole = this.#pieces.join('');
    const lines = whole.match(WHOLE_LINE) ?? [];
    this.#keep(whole.slice(lines.reduce((length, line) => length + line.length, 0)));
    return lines;
  }

  /** What stands after the last line break; empty when there is nothing. */
  end(): string {
    const rest = this.#pieces.join('');
    this.#keep('');
    return rest;
  }

  #keep(rest: string): void {
    this.#pieces = rest === '' ? [] : [rest];
    this.#waiting = rest.length;
  }
}
