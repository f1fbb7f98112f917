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

/** Reads a line whose folding is undone; undefined when it is no property. */
export function contentLine(text: string): ContentLine | undefined {
  const head = NAME.exec(text);
  const name = head?.[2]?.toUpperCase();
  if (!head || name === undefined) return undefined;
  const { params, end } = paramsAt(text, head[0].length);
  if (text[end] !== ':') return undefined;
  const line = { name, params, value: text.slice(end + 1) };
  return head[1] === undefined ? line : { group: head[1], ...line };
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
  return values.map((value) => withoutCarets(value.replaceAll('"', '').trim()));
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
