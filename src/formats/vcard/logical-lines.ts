const QUOTED_PRINTABLE_HEAD = /^[^:]*;[ \t]*(?:ENCODING=)?"?QUOTED-PRINTABLE"?[^:]*:/i;
const BASE64_HEAD = /^[^:]*;[ \t]*(?:ENCODING=)?"?(?:BASE64|B)"?[;:]/i;
const BASE64_REST = /^[A-Za-z0-9+/=]+$/;
const AGENT_HEAD = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i;
const BOUNDARY = /^(?:BEGIN|END)[ \t]*:/i;

/** The lines of one card with their folding undone. Blank lines end a value and are dropped. */
export function logicalLines(text: string): readonly string[] {
  const lines = physicalLines(text);
  const logical: string[] = [];
  let next = 0;
  while (next < lines.length) {
    const end = logicalEnd(lines, next);
    const line = joined(lines, next, end);
    if (line !== '') logical.push(line);
    next = end;
  }
  return logical;
}

const ONE_BREAK = /\r\n|\n|\r/;

/** Nearly all files break all their lines in one way, and a text is cut faster than a pattern is looked for. */
function physicalLines(text: string): readonly string[] {
  const lines = text.split(text.includes('\r') ? '\r\n' : '\n');
  return lines.some(hasBreak) ? text.split(ONE_BREAK) : lines;
}

function hasBreak(line: string): boolean {
  return line.includes('\n') || line.includes('\r');
}

type LogicalRange = {
  /** To the letter, its line breaks included. */
  readonly raw: string;
  readonly joined: string;
  /** A card inside of this card, which has lines of its own. */
  readonly isCard: boolean;
};

/** All of a card's text, cut where its logical lines end. */
export function logicalRanges(text: string): readonly LogicalRange[] {
  const whole = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const lines = whole.map((line) => line.replace(/[\r\n]+$/, ''));
  const ranges: LogicalRange[] = [];
  let next = 0;
  while (next < lines.length) {
    const end = logicalEnd(lines, next);
    const isCard = end > next + 1 && AGENT_HEAD.test(lines[next] ?? '');
    ranges.push({ raw: whole.slice(next, end).join(''), joined: joined(lines, next, end), isCard });
    next = end;
  }
  return ranges;
}

/** The number of the first line that no longer belongs to what begins at `start`. */
function logicalEnd(lines: readonly string[], start: number): number {
  const head = lines[start] ?? '';
  const second = lines[start + 1] ?? '';
  if (mayBeBoundary(second) && BOUNDARY.test(second) && AGENT_HEAD.test(head))
    return agentEnd(lines, start + 1);
  if (head.endsWith('=') && QUOTED_PRINTABLE_HEAD.test(head)) return softBreakEnd(lines, start);
  let end = start + 1;
  while (isFolded(lines[end])) end += 1;
  // Some phones wrap base64 without the space that folding asks for.
  if (BASE64_REST.test(lines[end] ?? '') && BASE64_HEAD.test(head)) {
    while (BASE64_REST.test(lines[end] ?? '')) end += 1;
  }
  return end;
}

/** Asked of every line, so it looks at one letter only: B or E, capital or small. */
function mayBeBoundary(line: string): boolean {
  const first = line.charCodeAt(0) | 0x20;
  return first === 0x62 || first === 0x65;
}

function isFolded(line: string | undefined): boolean {
  return line !== undefined && (line[0] === ' ' || line[0] === '\t');
}

/** The card of an assistant ends where its own END stands, which may hold another one in turn. */
function agentEnd(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^BEGIN[ \t]*:/i.test(line)) depth += 1;
    if (/^END[ \t]*:/i.test(line)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return lines.length;
}

/** Quoted-printable goes on as long as lines end in `=`; some producers fold it like other values as well. */
function softBreakEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && !BOUNDARY.test(lines[end] ?? '')) {
    if (!lines[end - 1]?.endsWith('=') && !isFolded(lines[end])) break;
    end += 1;
  }
  return end;
}

function joined(lines: readonly string[], start: number, end: number): string {
  const head = lines[start] ?? '';
  if (end === start + 1) return isBlank(head) ? '' : head;
  if (AGENT_HEAD.test(head)) return head.trimEnd() + lines.slice(start + 1, end).join('\n');
  if (head.endsWith('=') && QUOTED_PRINTABLE_HEAD.test(head))
    return withoutSoftBreaks(lines.slice(start, end));
  return (
    head +
    lines
      .slice(start + 1, end)
      .map((line) => line.replace(/^[ \t]/, ''))
      .join('')
  );
}

function withoutSoftBreaks(lines: readonly string[]): string {
  return lines.reduce((whole, line) =>
    whole.endsWith('=') ? whole.slice(0, -1) + line : whole + line.slice(1),
  );
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
