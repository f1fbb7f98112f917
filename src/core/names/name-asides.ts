/** What stands in quotes or brackets beside a name, and the name without it. */
export type NameAsides = {
  readonly name: string;
  readonly nicknames: readonly { readonly text: string; readonly at: number }[];
};

const QUOTED =
  /(?<![\p{L}\p{N}])(?:"([^"]{1,40})"|“([^”]{1,40})”|„([^“”]{1,40})[“”]|«([^»]{1,40})»|''([^']{1,40})''|'([^']{1,40})'(?![\p{L}\p{N}])|‘([^’]{1,40})’(?![\p{L}\p{N}]))/gu;
const BRACKETED = /[([（［]([^()[\]（）［］]{0,100})[)\]）］]/gu;

/** A word or two that could be what friends say; not "she/her", a firm, "née Byron" or a degree. */
const NICKNAME = /^[\p{L}\p{M}.'’ -]{2,30}$/u;
const NO_NICKNAME =
  /^(?:he|she|they|him|her|sie|er|elle|il|ella|fh|n[ée]e|geb|born|ehem|ex|formerly|previously|via|at|bei|chez|mobile|work|home|privat|private|office|unknown|retired|remote)\b|[/@&\d]/iu;

/** The name somebody was born with: "Anna Schmidt geb. Weber". */
const BORN = /\s(?:geb\.|geborene[rn]?|née?|nee|born|nata|nato|roz\.)\s+\S+\s*$/iu;

/** Marks of the same length stand in the place of what is taken out, so that all else keeps its place. */
export function nameAsides(text: string): NameAsides {
  const nicknames: { text: string; at: number }[] = [];
  const keep = (found: string, at: number, most: number): void => {
    const aside = found.trim();
    if (NICKNAME.test(aside) && !NO_NICKNAME.test(aside) && aside.split(/\s+/).length <= most)
      nicknames.push({ text: aside, at });
  };
  let name = text.replace(QUOTED, (whole, ...groups) => {
    const at = groups.findLast((group) => typeof group === 'number') ?? 0;
    keep(groups.slice(0, 7).find((group) => typeof group === 'string') ?? '', at, 4);
    return ' '.repeat(whole.length);
  });
  name = name.replace(BRACKETED, (whole: string, inner: string, at: number) => {
    keep(inner, at, 2);
    return ' '.repeat(whole.length);
  });
  name = name.replace(BORN, (whole) => ' '.repeat(whole.length));
  return { name: name.trim() === '' ? text : name, nicknames: name.trim() === '' ? [] : nicknames };
}
