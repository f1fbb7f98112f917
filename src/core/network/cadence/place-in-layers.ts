import { isInside, LAYER_INTERVAL_DAYS, LAYERS, type Layer } from './layer.ts';

/**
 * Who stands in which layer. Layer by layer from the inside, the seats that are left go to the greatest of
 *
 *   M_j (1 + h) for whoever stood in this layer or further in, M_j for everybody else        h = 1/4
 *
 * M_j steady strength, above 0. The h is the hysteresis: to take a seat one must be a quarter stronger than who holds it,
 * and to take it back a quarter stronger again, so between two people the balance has to swing by (1 + h)² = 1.56.
 * Placing again with the same strengths changes nobody. On top of the numbers:
 * - too little contact for a layer: nobody comes in by being the strongest of few (`innermost`); who stands there stays;
 * - by hand: stands, whatever the numbers say, and takes a seat;
 * - kin: may come closer by the numbers, never go further out: family outlasts silence (Roberts, Dunbar 2011, Evolution
 *   and Human Behavior 32:186; 2015, Human Nature 26:426);
 * - silent for longer than the interval of their layer: stays, and is asked about (still-close.ts). Little contact does
 *   not mean a weak tie (Wiese et al. 2015, CSCW). Hence a layer may hold more people than its name says until the user
 *   has answered; those who stay do not keep others from coming in.
 * The layers are those of layer.ts; h is ours. Cost: O(n log n) once, then O(seats log seats) for each layer.
 */
export const HYSTERESIS = 0.25;

export type Placeable<Id> = {
  readonly id: Id;
  readonly strength: number;
  /** `none`: by hand in no layer. */
  readonly byHand?: Layer | 'none';
  /** Where the last placement put them. */
  readonly before?: Layer;
  /** The innermost layer that contact is frequent enough to come into (innermost-by-contact.ts); absent for any. */
  readonly innermost?: Layer;
  readonly isKin: boolean;
  readonly silenceInDays: number | undefined;
};

export type Placement<Id> = {
  readonly id: Id;
  readonly layer: Layer | undefined;
  readonly why: 'by hand' | 'kin' | 'silent' | 'strength';
};

/** In the order given. Ids are distinct. */
export function placeInLayers<Id extends string | number>(
  people: readonly Placeable<Id>[],
): readonly Placement<Id>[] {
  const seats = seatsByStrength(people);
  return people.map((person) => placementOf(person, seats.get(person.id)));
}

function placementOf<Id>(person: Placeable<Id>, seat: Layer | undefined): Placement<Id> {
  const { id, byHand, before } = person;
  if (byHand !== undefined) return { id, layer: byHand === 'none' ? undefined : byHand, why: 'by hand' };
  if (before === undefined || !isInside(before, seat)) return { id, layer: seat, why: 'strength' };
  if (person.isKin) return { id, layer: before, why: 'kin' };
  return isSilent(person, before)
    ? { id, layer: before, why: 'silent' }
    : { id, layer: seat, why: 'strength' };
}

/** Somebody without any contact was placed before by something that is gone: that is silence, too. */
function isSilent({ silenceInDays }: Placeable<unknown>, layer: Layer): boolean {
  return silenceInDays === undefined || silenceInDays > LAYER_INTERVAL_DAYS[layer];
}

function seatsByStrength<Id extends string | number>(people: readonly Placeable<Id>[]): Map<Id, Layer> {
  const seats = new Map<Id, Layer>();
  let waiting = candidates(people);
  for (const layer of LAYERS) {
    const placedByHand = people.filter(
      ({ byHand }) => byHand !== undefined && byHand !== 'none' && byHand <= layer,
    );
    const free = Math.max(0, layer - placedByHand.length - seats.size);
    const seated = sortedBy(
      waiting.filter((person) => mayClaim(person, layer)),
      (person) => claim(person, layer),
    ).slice(0, free);
    for (const { id } of seated) seats.set(id, layer);
    waiting = waiting.filter(({ id }) => !seats.has(id));
  }
  return seats;
}

function mayClaim({ before, innermost }: Placeable<unknown>, layer: Layer): boolean {
  return innermost === undefined || layer >= innermost || (before !== undefined && layer >= before);
}

function claim({ strength, before }: Placeable<unknown>, layer: Layer): number {
  return strength * (isInside(layer, before) ? 1 : 1 + HYSTERESIS);
}

/** Only who holds a layer, or is among the strongest of the others, can win a seat. */
function candidates<Id extends string | number>(people: readonly Placeable<Id>[]): readonly Placeable<Id>[] {
  const open = people.filter(({ byHand, strength }) => byHand === undefined && strength > 0);
  const holding = open.filter(({ before }) => before !== undefined);
  const others = sortedBy(
    open.filter(({ before }) => before === undefined),
    ({ strength }) => strength,
  );
  return [...holding, ...others.slice(0, LAYERS[3])];
}

function sortedBy<Id extends string | number>(
  people: readonly Placeable<Id>[],
  worth: (person: Placeable<Id>) => number,
): readonly Placeable<Id>[] {
  return [...people].sort((one, other) => worth(other) - worth(one) || (one.id < other.id ? -1 : 1));
}
