import { type ContentLine, encodingOf } from './content-line.ts';

/** RFC 6350, 3.2: octets in a line, its break not counted. */
const LONGEST = 75;

/** A line as it stands in a file, folded. The value is written as it is: escaping it is for whoever made it. */
export function lineText({ group, name, params, value }: ContentLine): string {
  const head = `${group === undefined ? '' : `${group}.`}${name}`;
  const said = params.flatMap((param) =>
    param.values.length > 0 && /^[\w-]+$/.test(param.name)
      ? [`;${param.name}=${param.values.map(paramValue).join(',')}`]
      : [],
  );
  const line = `${head}${said.join('')}:${value.replace(/[\r\n]+/g, ' ')}`;
  // A fold behind a `=` would look like the soft line break of quoted-printable.
  return encodingOf({ name, params, value }) === 'QUOTED-PRINTABLE' ? line : folded(line);
}

/** RFC 6868: carets stand for what may not be in a parameter. */
function paramValue(value: string): string {
  const plain = value
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n');
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

/** Never cuts a letter: some programs decode each line on its own. */
function folded(line: string): string {
  if (line.length <= LONGEST && isAscii(line)) return line;
  const pieces: string[] = [];
  let start = 0;
  let room = LONGEST;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets > room) {
      pieces.push(line.slice(start, at));
      start = at;
      room = LONGEST - 1; // the space that a line begins with which goes on
    }
    room -= octets;
    at += code > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
