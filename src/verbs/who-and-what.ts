/** A name in front of a colon: up to five words, none of them long text. */
const NAMED_FIRST = /^((?:[^\s:]+ ){0,4}[^\s:]+)\s*:\s*(.+)$/s;
/** The rest of a name that was begun, and a colon: "Ruiz: advice". Only capitals, as "help with visas: big" is no name. */
const NAME_GOES_ON = /^((?:\p{Lu}[^\s:]* ){0,3}\p{Lu}[^\s:]*)\s*:\s*(.+)$/su;

type WhoAndWhat = { readonly person: string; readonly what: string };

/**
 * Whom and what a user means who types a person and words behind: "Ana: an introduction to Bo" and "Ana Ruiz: advice" as
 * much as the two apart. What comes after the colon is kept to the letter.
 */
export function whoAndWhat(person: string, words = ''): WhoAndWhat {
  if (words === '') return parted(NAMED_FIRST.exec(person)) ?? { person, what: '' };
  if (person.endsWith(':')) return { person: person.slice(0, -1), what: words.trim() };
  const goesOn = parted(NAME_GOES_ON.exec(words));
  return goesOn ? { person: `${person} ${goesOn.person}`, what: goesOn.what } : { person, what: words.trim() };
}

function parted(match: RegExpExecArray | null): WhoAndWhat | undefined {
  const [, person, what] = match ?? [];
  return person === undefined || what === undefined ? undefined : { person, what: what.trim() };
}
