export type Named = { readonly id: string; readonly name: string };

/** A sentence in pieces: plain text, and the people who are named in it. Of two names that fit the longer one counts. */
export function namesIn(says: string, people: readonly Named[]): readonly (string | Named)[] {
  const byName = new Map(people.map((person) => [person.name, person]));
  const names = [...byName.keys()]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  if (names.length === 0) return [says];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return says
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => byName.get(piece) ?? piece);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
