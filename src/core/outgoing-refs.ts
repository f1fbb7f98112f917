/**
 * A body in which each id of another matter is changed to what `as` gives. Ids are 16 letters made by chance, so that
 * nothing else looks like one that is known: a new kind of matter needs no word about where it points.
 */
export function withMatterRefs<Body>(
  body: Body,
  known: { has(id: string): boolean },
  as: (id: string) => string,
): Body {
  const text = JSON.stringify(body, (_field, value: unknown) =>
    typeof value === 'string' && known.has(value) ? as(value) : value,
  );
  return JSON.parse(text) as Body;
}
