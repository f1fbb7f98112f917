type Param = { readonly name: string; readonly values: readonly string[] };

/** One property of a card: `item1.TEL;TYPE=home,voice:+49 30 1234`. Names are in capitals, values as written. */
export type ContentLine = {
  readonly group?: string;
  readonly name: string;
  readonly params: readonly Param[];
  readonly value: string;
};

/** The slash stands in names that KDE once wrote: `X-messaging/aim-All`. */
const NAME = /^[ \t]*(?:([\w-]+)\.)?([\w/-]+)[ \t]*(?=[;:])/;
const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;
const PARAM = /;(?:([^;:="]+)=)?((?:"[^"]*"|[^";:])*)/y;

const NO_PARAMS: readonly Param[] = [];

/** Reads a line whose folding is undone; undefined when it is no property. */
export function contentLine(text: string): ContentLine | undefined {
  const end = plainNameEnd(text);
  const isPlainName = end > 0 && (text[end] === ':' || text[end] === ';');
  return isPlainName ? lineBehind(text, text.slice(0, end), end) : irregularLine(text);
}

/** Where a name in capitals without a group ends: most are, and need no pattern. */
function plainNameEnd(text: string): number {
  let at = 0;
  while (isPlain(text.charCodeAt(at))) at += 1;
  return at;
}

/** Capitals, digits and the hyphen. */
function isPlain(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}

function irregularLine(text: string): ContentLine | undefined {
  const head = NAME.exec(text);
  const name = head?.[2]?.toUpperCase();
  if (!head || name === undefined) return undefined;
  const line = lineBehind(text, name, head[0].length);
  return line && head[1] !== undefined ? { group: head[1], ...line } : line;
}

function lineBehind(text: string, name: string, start: number): ContentLine | undefined {
  if (text[start] === ':') return { name, params: NO_PARAMS, value: text.slice(start + 1) };
  const { params, end } = paramsAt(text, start);
  return text[end] === ':' ? { name, params, value: text.slice(end + 1) } : undefined;
}

function paramsAt(text: string, start: number): { params: readonly Param[]; end: number } {
  const params: Param[] = [];
  let end = start;
  while (text[end] === ';') {
    PARAM.lastIndex = end;
    const match = PARAM.exec(text);
    if (!match) break;
    if (match[2] || match[1]) params.push(param(match[1], match[2] ?? ''));
    end += match[0].length;
  }
  return { params, end };
}

/** vCard 2.1 writes `TEL;CELL;PREF` and `NOTE;QUOTED-PRINTABLE` for what later versions name. */
function param(name: string | undefined, value: string): Param {
  if (name === undefined)
    return { name: ENCODINGS.test(value) ? 'ENCODING' : 'TYPE', values: [value.trim()] };
  return { name: name.trim().toUpperCase(), values: paramValues(value) };
}

function paramValues(text: string): readonly string[] {
  const values = text.includes('"') ? (text.match(/(?:"[^"]*"|[^",])+/g) ?? ['']) : text.split(',');
  return values.map((value) => withoutCarets(withoutQuotes(value).trim()));
}

function withoutQuotes(value: string): string {
  return value.includes('"') ? value.replaceAll('"', '') : value;
}

/** RFC 6868: how line breaks, quotes and carets stand in a parameter. */
function withoutCarets(value: string): string {
  if (!value.includes('^')) return value;
  return value.replace(/\^[n'^]/g, (pair) => (pair === '^n' ? '\n' : pair === "^'" ? '"' : '^'));
}

/** The values of the first parameter of a name: `CHARSET`, `X-SERVICE-TYPE`. */
export function paramValuesOf(line: ContentLine, name: string): readonly string[] {
  return line.params.find((each) => each.name === name)?.values ?? [];
}

/** Whether the line is of this type: `FAX` for `TEL;TYPE=work,fax`, `TEL;TYPE="work,fax"` and `TEL;WORK;FAX`. */
export function hasType(line: ContentLine, type: RegExp): boolean {
  return line.params.some(({ name, values }) => name === 'TYPE' && values.some((value) => type.test(value)));
}

/** The encoding in capitals: `QUOTED-PRINTABLE`, `BASE64` (which 3.0 calls `B`), or undefined. */
export function encodingOf(line: ContentLine): string | undefined {
  const encoding = line.params.find(({ name }) => name === 'ENCODING')?.values[0]?.toUpperCase();
  return encoding === 'B' ? 'BASE64' : encoding;
}
