/** The similarity of Jaro and Winkler (Winkler 1990), 1 for the same text; what many programs join people by. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const window = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const shared: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const end = Math.min(other.length, at + window + 1);
    for (let place = Math.max(0, at - window); place < end; place += 1) {
      if (taken[place] === 1 || one[at] !== other[place]) continue;
      taken[place] = 1;
      shared.push(one[at] ?? '');
      break;
    }
  }
  if (shared.length === 0) return 0;
  const inOther = [...other].filter((_, place) => taken[place] === 1);
  const turned = shared.filter((letter, at) => letter !== inOther[at]).length / 2;
  const matches = shared.length;
  const jaro = (matches / one.length + matches / other.length + (matches - turned) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && one[prefix] !== undefined && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
