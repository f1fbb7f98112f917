/** The beginning of a line that begins a message. */
export type MessageLine = {
  /** The three numbers of the date in the order of the line; which is the day is told by the whole file. */
  readonly date: readonly [number, number, number];
  readonly parting: string;
  readonly minutes: number;
  /** How the half of the day is written: `PM`, `p. m.`, `下午`; empty on a clock of 24 hours. */
  readonly half: string;
  readonly isPadded: boolean;
  /** Missing on lines that the program wrote itself. */
  readonly sender?: string;
  /** What the program wrote in the name of somebody: a picture, a call, a notice. Never what a person wrote. */
  readonly notice?: string;
};

const STAMP =
  /^(\[)?(\d{1,4})\s?([./\-年년])\s?(\d{1,2})\s?[./\-月월]\s?(\d{1,4})[.日일]?[,،]?\s+(?:(?!오[전후])\p{L}{1,5}\.?\s+)?(上午|下午|中午|凌晨|早上|晚上|오전|오후)?\s?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s?(\p{L}[\p{L}.]{0,6}(?: \p{L}\.)?)?(\]\s?|\s?[-–—]\s|,\s)/u;

/** A stamp is no longer than this in any language. */
const STAMP_LENGTH = 60;
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LEADING_MARKS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/;

/** The message that begins on this line; undefined for a line that goes on with the one before. */
export function messageLine(line: string): MessageLine | undefined {
  const plain = line.replace(LEADING_MARKS, '');
  if (!/^\[?\p{Nd}/u.test(plain)) return undefined;
  const found = STAMP.exec(asciiDigits(plain.slice(0, STAMP_LENGTH)));
  if (!found) return undefined;
  const [all, bracket, first = '', parting = '', second = '', third = '', before, hour, minute, , after] =
    found;
  const end = found[11] ?? '';
  if ((bracket === undefined) === end.startsWith(']')) return undefined;
  // Only Korean phones end a stamp with a comma; elsewhere that is a row of a table.
  if (end.startsWith(',') && parting !== '년' && !before?.startsWith('오')) return undefined;
  return {
    date: [Number(first), Number(second), Number(third)],
    parting,
    minutes: Number(hour) * 60 + Number(minute),
    half: before ?? after ?? '',
    isPadded: ![first, second, third].some((part) => part.length === 1),
    ...said(plain.slice(all.length)),
  };
}

/** Arabic, Persian and Indian phones write digits of their own; each keeps its place. */
function asciiDigits(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[^\p{ASCII}]/gu, (letter) => {
    if (!/^\p{Nd}$/u.test(letter) || letter.length > 1) return letter;
    const code = letter.charCodeAt(0);
    let zero = code;
    while (/^\p{Nd}$/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

const LONGEST_NAME = 100;

/** `Bo: Hi`. A line without a name, or whose "name" quotes something, is a notice of the program. */
function said(rest: string): Pick<MessageLine, 'sender' | 'notice'> {
  const [, name = ''] = /^([^\n]{0,140}?)\s?:(?:\s|$)/u.exec(rest) ?? [];
  const sender = cleanName(name);
  if (sender === '' || sender.length > LONGEST_NAME || /[“”„«»"]/.test(sender)) return {};
  const words = rest.slice(rest.indexOf(':', name.length) + 1).trimStart();
  // The iPhone marks with an invisible letter what it writes itself in the name of somebody.
  return words.startsWith('\u200e') ? { sender, notice: words.replace(MARKS, '') } : { sender };
}

/** Whoever is not among the contacts stands with a tilde before the name they chose themselves. */
function cleanName(name: string): string {
  return name.replace(MARKS, '').replace(/\s+/gu, ' ').trim().replace(/^~\s?/, '');
}
