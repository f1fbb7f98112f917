/** Where a person of a layer is drawn, seen from the middle. */
export type Dot = { readonly x: number; readonly y: number };

/** Dots nearer than this run into each other. */
const LEAST_APART = 6;
/** Turns each ring against the one inside, so that no dots stand in a row. */
const TURN = 2.4;

/** So many dots evenly on a ring, at most as many as stand apart; they begin at the top, turned by the ring's place. */
export function dotsOnRing(people: number, radius: number, place: number): readonly Dot[] {
  const count = Math.min(people, Math.floor((2 * Math.PI * radius) / LEAST_APART));
  return Array.from({ length: count }, (_, at) => {
    const angle = TURN * place + (2 * Math.PI * at) / count;
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });
}
