/** A text of others on one line, in which nothing means something to Markdown or HTML. */
export function inline(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, (sign) => `\\${sign}`);
}

/** Words of others as a quotation, their lines kept. */
export function quotation(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');
}

/** A link to a file of the same folder. */
export function noteLink(name: string, file: string): string {
  const address = encodeURI(file).replace(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${inline(name)}](${address})`;
}

/** A value of the front matter: quoted, so that it is never taken for anything but a text. */
export function frontValue(text: string): string {
  return JSON.stringify(text.replace(/[\p{C}\s]+/gu, ' ').trim());
}
