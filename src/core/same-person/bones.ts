/** Letters that are written for one another in names of Europe, the longer first. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|tsch|ch/g, 's'],
  [/ph|v|w/g, 'f'],
  [/ck|c|q|g/g, 'k'],
  [/th|dt|d/g, 't'],
  [/z|x/g, 's'],
  [/b/g, 'p'],
];

/**
 * What is left of a folded name when vowels, doubled letters and what sounds alike are taken together: "schmidt" and
 * "schmitt" are "smt". Coarser than the sounds of likeness.ts and without a language, since it is kept in the book,
 * which must not depend on a package.
 */
export function bones(word: string): string {
  let bare = word;
  for (const [written, sound] of ONE_SOUND) bare = bare.replace(written, sound);
  return (
    bare.slice(0, 1) +
    bare
      .slice(1)
      .replace(/[aeiouyhj]/g, '')
      .replace(/(.)\1+/gu, '$1')
  );
}
