import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainLayer } from './explain-layer.ts';
import { isInside, LAYERS, type Layer } from './layer.ts';
import { type Placeable, type Placement, placeInLayers } from './place-in-layers.ts';

const someone = (
  id: number,
  strength: number,
  known: Partial<Placeable<number>> = {},
): Placeable<number> => ({
  id,
  strength,
  isKin: false,
  silenceInDays: 1,
  ...known,
});
const layerOf = (placements: readonly Placement<number>[], id: number): Layer | undefined =>
  placements.find((one) => one.id === id)?.layer;
const again = (
  people: readonly Placeable<number>[],
  placements: readonly Placement<number>[],
): readonly Placeable<number>[] =>
  people.map((person) => {
    const { before: _, ...rest } = person;
    const layer = layerOf(placements, person.id);
    return layer === undefined ? rest : { ...rest, before: layer };
  });

const layer = fc.constantFrom(...LAYERS);
const anyPerson = fc.record(
  {
    strength: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true })),
    isKin: fc.boolean(),
    silenceInDays: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
    byHand: fc.oneof(layer, fc.constant<'none'>('none')),
    before: layer,
    innermost: layer,
  },
  { requiredKeys: ['strength', 'isKin', 'silenceInDays'] },
);
const anyPeople = fc
  .array(anyPerson, { maxLength: 60 })
  .map((people): readonly Placeable<number>[] => people.map((person, id) => ({ id, ...person })));

test('two hundred people fill 5, 10, 35 and 100 seats by strength, and fifty have none', () => {
  const placed = placeInLayers(Array.from({ length: 200 }, (_, id) => someone(id, 200 - id)));
  const counts = LAYERS.map((one) => placed.filter((person) => person.layer === one).length);
  expect(counts).toEqual([5, 10, 35, 100]);
  expect([4, 5, 14, 15, 49, 50, 149, 150].map((id) => layerOf(placed, id))).toEqual([
    5,
    15,
    15,
    50,
    50,
    150,
    150,
    undefined,
  ]);
});

test('who holds a seat loses it to somebody a quarter stronger, not to somebody a hair stronger', () => {
  const holders = Array.from({ length: 5 }, (_, id) => someone(id, 10, { before: 5 }));
  const rival = (strength: number): Placeable<number> => someone(9, strength, { before: 15 });
  // 10 · 1.25 = 12.5
  expect(layerOf(placeInLayers([...holders, rival(12.4)]), 9)).toBe(15);
  expect(layerOf(placeInLayers([...holders, rival(12.6)]), 9)).toBe(5);
});

test('what was said by hand stands, and takes a seat', () => {
  const people = [
    someone(0, 1, { byHand: 5 }),
    someone(1, 100, { byHand: 'none', before: 5 }),
    ...[2, 3, 4, 5, 6].map((id) => someone(id, 50 - id)),
  ];
  const placed = placeInLayers(people);
  expect(placed.map((one) => one.layer)).toEqual([5, undefined, 5, 5, 5, 5, 15]);
  expect(placed[0]?.why).toBe('by hand');
});

test('being the strongest of few takes no inner seat, and whoever holds one keeps it', () => {
  const few = [
    someone(0, 3, { innermost: 150 }),
    someone(1, 2, { innermost: 15 }),
    someone(2, 1, { innermost: 15, before: 5 }),
  ];
  expect(placeInLayers(few).map((one) => one.layer)).toEqual([150, 15, 5]);
});

test('kin stay where they are, and so do the silent; who is in touch and weaker moves out', () => {
  const strong = Array.from({ length: 5 }, (_, id) => someone(id, 100));
  const weaker = [
    someone(10, 1, { before: 5, isKin: true, silenceInDays: 300 }),
    someone(11, 1, { before: 5, silenceInDays: 8 }),
    someone(12, 1, { before: 5, silenceInDays: 7 }),
  ];
  const placed = placeInLayers([...strong, ...weaker]);
  expect(placed.slice(5).map(({ layer, why }) => [layer, why])).toEqual([
    [5, 'kin'],
    [5, 'silent'],
    [15, 'strength'],
  ]);
  expect(placed.slice(0, 5).every((one) => one.layer === 5)).toBe(true);
});

test('placing again with the same strengths changes nobody', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const placed = placeInLayers(people);
      const later = placeInLayers(again(people, placed));
      expect(later.map((one) => one.layer)).toEqual(placed.map((one) => one.layer));
    }),
  );
});

test('a hair of strength moves nobody who was placed by strength before', () => {
  const strengths = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 6, maxLength: 60 });
  const hair = fc.double({ min: 0.95, max: 1.05, noNaN: true });
  fc.assert(
    fc.property(strengths, fc.array(hair, { minLength: 60, maxLength: 60 }), (all, hairs) => {
      const people = all.map((strength, id) => someone(id, strength));
      const placed = placeInLayers(people);
      const moved = again(people, placed).map((one) => ({
        ...one,
        strength: one.strength * (hairs[one.id] ?? 1),
      }));
      expect(placeInLayers(moved).map((one) => one.layer)).toEqual(placed.map((one) => one.layer));
    }),
  );
});

test('silence alone demotes nobody, hands are obeyed, and no layer takes in more than it has seats', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const placed = placeInLayers(people);
      for (const [at, person] of people.entries()) {
        const one = placed[at];
        if (person.byHand !== undefined)
          expect(one?.layer).toBe(person.byHand === 'none' ? undefined : person.byHand);
        else if (person.isKin || person.silenceInDays === undefined)
          expect(isInside(person.before, one?.layer)).toBe(false);
      }
      for (const size of LAYERS) {
        const seated = placed.filter(
          ({ layer, why }) => why === 'strength' && layer !== undefined && layer <= size,
        );
        expect(seated.length).toBeLessThanOrEqual(size);
      }
    }),
  );
});

test('the order in which people are given does not matter', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const backwards = placeInLayers([...people].reverse());
      expect([...backwards].reverse()).toEqual(placeInLayers(people));
    }),
  );
});

test('a place is told with its reason', () => {
  const person = someone(1, 4, { byHand: 15 });
  const [placed] = placeInLayers([person]);
  expect(placed && explainLayer(placed, person)).toEqual({
    says: 'Among your fifteen close ones. You said so, and that stands.',
    amount: 4,
  });
});
