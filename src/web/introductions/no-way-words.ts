/**
 * Why nobody could be found who brings one there, for a place where there is a field to name somebody: sentences that
 * tell of a command are left out.
 */
export function noWayWords(says: string): string {
  const kept = says
    .split(/(?<=[.:]) /)
    .filter((sentence) => !/--|mutuals /.test(sentence))
    .map((sentence) => sentence.replace(/:$/, '.'));
  return [...kept, 'Name somebody in “Through whom” to ask them all the same.'].join(' ');
}
