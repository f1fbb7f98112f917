/** Longer lines are prose that happens to begin with "From ". */
export const LONGEST_FROM_LINE = 400;

/** asctime and its variants: `Mon Jan  2 15:04:05 2006`, `Mon Jan 2 15:04 PST 2006`, `Mon, 2 Jan 2006 15:04:05`. */
const WRITTEN_DATE =
  /\b[A-Z][a-z]{2},? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})\b.* \d{1,2}:\d{2}.*$/;
const ISO_DATE = /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*$/;
/** Thunderbird writes `From -` or a bare `From `; some scripts an address and nothing else. */
const UNDATED = /^From(?: -| [^\s@]+@[^\s@]+| ?)$/;

/** The date in a line that begins a message, as written; nothing when it has none. */
function fromLineDate(line: string): string {
  return (WRITTEN_DATE.exec(line) ?? ISO_DATE.exec(line))?.[0].trim() ?? '';
}

/**
 * Whether a line starts a message. Bodies hold such lines too ("From Monday on we ..."), for mboxo and mboxcl2
 * leave them as they are, so what stands around the line decides with it: a header field below, a blank line above.
 */
export function isFromLine(line: string, around: { afterBlank: boolean; beforeField: boolean }): boolean {
  if (!/^From(?: |$)/.test(line) || line.length > LONGEST_FROM_LINE) return false;
  if (fromLineDate(line) !== '') return around.afterBlank || around.beforeField;
  return around.beforeField && UNDATED.test(line);
}
