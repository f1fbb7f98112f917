type Standing = { readonly left: number; readonly seen: number; readonly atOnce: number };

/** How far one is through those who drift. */
export function driftWords({ left, seen, atOnce }: Standing): string {
  const through = seen === 0 ? '' : ` You have been through ${seen}.`;
  if (left === 0)
    return seen === 0 ? 'Nobody drifts: everybody is within their usual time.' : `Nobody is left.${through}`;
  const ties = left === 1 ? 'One tie has' : `${left} ties have`;
  const later = left > atOnce ? ` The first ${atOnce} are here, the others move up.` : '';
  return `${ties} been quiet for longer than usual.${later}${through}`;
}
