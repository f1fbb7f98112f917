/** Groups what follows each other and has the same day, without changing the order. */
export function byDay<T>(
  items: readonly T[],
  dayOf: (item: T) => string,
): readonly { readonly day: string; readonly items: readonly T[] }[] {
  const groups: { day: string; items: T[] }[] = [];
  for (const item of items) {
    const day = dayOf(item);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
