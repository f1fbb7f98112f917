import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { longerRest } from '../core/attention.ts';
import type { Day } from '../core/day.ts';
import type { ActId, PersonId, RecordId } from '../core/ids.ts';
import type { Matter, MatterKind, MatterPerson } from '../core/matters/matter.ts';
import { MATTER_KINDS } from '../core/matters/matter-names.ts';
import { KINDS_TO_SETTLE } from '../core/matters/of-joined-people.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader, Writer } from '../core/store.ts';
import { importFiles } from './import-files.ts';
import { mergeInto, splitOff } from './join-people.ts';
import { kindsSay } from './kinds-say.ts';
import { peopleEdit } from './people-edit.ts';

const NAMES = ['Ada Quimby', 'Bo Yarrow', 'Cy Sorrel', 'Dot Teasel', 'Eve Nettle', 'Fay Burdock'];
const RUNS = { numRuns: 25, seed: 31 };

let world: World;
let people: readonly PersonId[];
beforeAll(async () => {
  world = await openWorld();
  const cards = NAMES.map((name, at) => [`UID:${at}`, `FN:${name}`, `EMAIL:p${at}@example.org`]);
  await ask(importFiles, { files: [fileOf('a.vcf', vcards(cards))] }, world);
  const edited = NAMES.map((person) => ask(peopleEdit, { person, note: `knows ${person}` }, world));
  people = (await Promise.all(edited)).map(({ person }) => person.id as PersonId);
  // The same wherever it is said: of two different kinds that of the kept one stands, so the order would matter.
  for (const at of [0, 1, 3]) await ask(kindsSay, { person: personAt(at), level: 'senior' }, world);
  await ask(kindsSay, { person: personAt(3), field: 'research' }, world);
});
afterAll(() => world.store.close());

const who = fc.nat(NAMES.length - 1);
const day = fc.integer({ min: 20_000, max: 20_005 }).map((number) => number as Day);
/** Parts that stand between people, by kind, as the verbs write them. */
const PARTS = {
  benefit: ['with'],
  acquaintance: ['one', 'other'],
  goal: ['helped'],
  ask: ['with'],
  promise: ['with'],
  thanks: ['with'],
  need: ['with'],
  offer: ['with'],
  introduction: ['connector', 'via', 'other'],
  endorsement: ['with', 'to'],
  manners: ['with'],
  event: ['expected', 'met'],
  opportunity: ['from', 'for'],
  review: ['seen'],
  yearlyDay: ['with'],
  askLater: ['one', 'other'],
} as const satisfies Partial<Record<MatterKind, readonly string[]>>;

const matter = fc.record({
  type: fc.constant('matter' as const),
  kind: fc.constantFrom(...(Object.keys(PARTS) as (keyof typeof PARTS)[])),
  state: fc.constantFrom('open', 'done'),
  day,
  dueDay: day,
  who: fc.uniqueArray(who, { minLength: 3, maxLength: 3 }),
});
const bond = fc.record({
  type: fc.constant('bond' as const),
  who,
  bond: fc.record(
    {
      isKin: fc.boolean(),
      rests: fc.boolean(),
      closeness: fc.constantFrom(1 as const, 3 as const, 5 as const),
      layer: fc.constantFrom(5 as const, 15 as const, 50 as const, 150 as const, 'none' as const),
      intervalDays: fc.integer({ min: 1, max: 400 }),
      answeredDay: day,
    },
    { requiredKeys: ['isKin', 'rests'] },
  ),
});
const rest = fc.record({
  type: fc.constant('attention' as const),
  who,
  attention: fc.oneof(
    fc.record({ state: fc.constantFrom('done' as const, 'snoozed' as const), until: day }),
    fc.constant({ state: 'never' as const }),
  ),
});
const reminder = fc.record({ type: fc.constant('reminder' as const), who, day });
const fact = fc.oneof({ weight: 4, arbitrary: matter }, bond, rest, reminder);
type Fact = typeof fact extends fc.Arbitrary<infer One> ? One : never;

const personAt = (at: number | undefined): PersonId => people[at ?? 0] ?? ('' as PersonId);

async function note(writer: Writer, said: Fact): Promise<void> {
  switch (said.type) {
    case 'matter':
      await writer.addMatter(matterOf(said));
      return;
    case 'bond':
      return writer.setBond(personAt(said.who), said.bond);
    case 'attention':
      return writer.setAttention(personAt(said.who), said.attention);
    case 'reminder':
      return writer.addReminder({ person: personAt(said.who), day: said.day, about: 'tea' });
  }
}

function matterOf({ kind, state, day: on, dueDay, who: those }: Fact & { type: 'matter' }) {
  const parts = PARTS[kind].map((part, at): MatterPerson => ({ part, person: personAt(those[at]) }));
  const about = kind === 'yearlyDay' ? { what: 'birthday' } : {};
  return { kind, state, day: on, dueDay, people: parts, about } as Omit<Matter, 'id'>;
}

type Join = readonly [keep: PersonId, fold: PersonId];

/** Joins in this order; who was folded already is whoever they were folded into. */
function joinsOf(pairs: readonly (readonly [number, number])[]): readonly Join[] {
  const into = new Map<PersonId, PersonId>();
  const now = (person: PersonId): PersonId => {
    const kept = into.get(person);
    return kept === undefined ? person : now(kept);
  };
  return pairs.flatMap(([one, other]): readonly Join[] => {
    const [keep, fold] = [now(personAt(one)), now(personAt(other))];
    if (keep === fold) return [];
    into.set(fold, keep);
    return [[keep, fold]];
  });
}

/** The same people joined each straight into the one that stays. */
function atOnce(joins: readonly Join[]): readonly Join[] {
  const into = new Map(joins.map(([keep, fold]) => [fold, keep]));
  const last = (person: PersonId): PersonId => {
    const kept = into.get(person);
    return kept === undefined ? person : last(kept);
  };
  return people.flatMap((person): readonly Join[] => (into.has(person) ? [[last(person), person]] : []));
}

async function actsOf<T>(works: readonly T[], work: (writer: Writer, one: T) => Promise<unknown>) {
  const acts: ActId[] = [];
  for (const one of works) {
    const { act } = await world.store.act({ verb: 'x', by: 'cli', line: 'x' }, (writer) => work(writer, one));
    if (act) acts.push(act.id);
  }
  return acts;
}

const joinAll = (joins: readonly Join[]): Promise<ActId[]> =>
  actsOf(joins, (writer, [keep, fold]) => mergeInto(writer, keep, fold));

/** Takes acts back in this order as far as they can be; those on which others build wait until these are gone. */
async function takeBack(acts: readonly ActId[]): Promise<void> {
  let open = [...acts];
  while (open.length > 0) {
    const waiting: ActId[] = [];
    for (const act of open) if (!(await isTakenBack(act))) waiting.push(act);
    expect(waiting.length).toBeLessThan(open.length);
    open = waiting;
  }
}

async function isTakenBack(act: ActId): Promise<boolean> {
  try {
    await world.store.undo(act, 'cli');
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'act_built_upon') return false;
    throw error;
  }
}

async function allMatters(reader: Reader): Promise<readonly Matter[]> {
  const all: Matter[] = [];
  for (const kind of MATTER_KINDS) all.push(...(await reader.matters({ kind })));
  return all.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const sortedParts = (parts: readonly MatterPerson[]): readonly string[] =>
  [...new Set(parts.map(({ part, person }) => `${part} ${person}`))].sort();

/** All that hangs on people, as values that can be held against each other. */
async function everythingSaid(reader: Reader): Promise<unknown> {
  const matters = (await allMatters(reader)).map((one) => ({ ...one, people: sortedParts(one.people) }));
  const persons = [];
  for (const person of people) {
    const records = (await reader.recordsOf(person)).map(({ id }) => id).sort();
    const reminders = (await reader.remindersOf(person)).map(({ id }) => id).sort();
    persons.push([person, records, reminders, await reader.bond(person), await reader.attention(person)]);
  }
  const kinds = (await reader.kindsSaid()).map((said) => JSON.stringify(said)).sort();
  return { matters, persons, kinds };
}

const facts = fc.array(fact, { maxLength: 16 });
const pairs = fc.array(fc.tuple(who, who), { minLength: 1, maxLength: 5 });

test('people joined in any order are what they are when joined at once', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(facts, pairs, async (said, joined) => {
      const noted = await actsOf([said], async (writer, all) => {
        for (const one of all) await note(writer, one);
      });
      const joins = joinsOf(joined);
      const one = await joinAll(joins);
      const stepwise = await everythingSaid(world.store);
      await takeBack(one.toReversed());
      const other = await joinAll(atOnce(joins));
      const straight = await everythingSaid(world.store);
      await takeBack([...other.toReversed(), ...noted]);
      expect(stepwise).toEqual(straight);
    }),
    RUNS,
  );
});

test('nothing that hangs on people is lost or doubled by joining them, and undo in any order brings it back', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(facts, pairs, fc.infiniteStream(fc.nat(1000)), async (said, joined, chance) => {
      const noted = await actsOf([said], async (writer, all) => {
        for (const one of all) await note(writer, one);
      });
      const before = await keptState(world);
      const [mattersBefore, remindersBefore] = [await allMatters(world.store), await allReminders()];
      const joins = joinsOf(joined);
      const acts = await joinAll(joins);

      const now = nowOf(joins);
      expect(await allReminders()).toEqual(remindersBefore.map(([id, person]) => [id, now(person)]).sort());
      const [mine, theirs] = [await allMatters(world.store), mattersBefore].map((all) => all.filter(isPlain));
      expect(mine?.map(({ id, people: parts }) => [id, sortedParts(parts)])).toEqual(
        theirs?.map(({ id, people: parts }) => [
          id,
          sortedParts(parts.map(({ part, person }) => ({ part, person: now(person) }))),
        ]),
      );
      const order = acts.map((act) => [chance.next().value ?? 0, act] as const).sort(([a], [b]) => a - b);
      await takeBack(order.map(([, act]) => act));
      expect(await keptState(world)).toBe(before);
      await takeBack(noted);
    }),
    RUNS,
  );
});

const isPlain = ({ kind }: Matter): boolean => !KINDS_TO_SETTLE.some((settled) => settled === kind);

function nowOf(joins: readonly Join[]): (person: PersonId) => PersonId {
  const into = new Map(atOnce(joins).map(([keep, fold]) => [fold, keep]));
  return (person) => into.get(person) ?? person;
}

async function allReminders(): Promise<readonly (readonly [string, PersonId])[]> {
  const each = await Promise.all(people.map((person) => world.store.remindersOf(person)));
  return each
    .flat()
    .map(({ id, person }) => [id, person] as const)
    .sort();
}

test('records split off in any order leave the same people, and nobody joins them again', {
  timeout: 300_000,
}, async () => {
  const chosen = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(chosen, fc.infiniteStream(fc.nat(1000)), async (places, chance) => {
      const before = await keptState(world);
      const [keep = '' as PersonId, second = '' as PersonId, third = '' as PersonId] = people;
      const joined = await joinAll([
        [keep, second],
        [keep, third],
      ]);
      const records = (await world.store.recordsOf(keep)).map(({ id }) => id).sort();
      const off = places.flatMap((place) => records[place] ?? []);
      const stood = async (order: readonly RecordId[]) => {
        const acts = await actsOf(order, (writer, record) => splitOff(writer, keep, record));
        const stand = await whoIsWho(records);
        await takeBack(acts.toReversed());
        return stand;
      };
      const other = off
        .map((record) => [chance.next().value ?? 0, record] as const)
        .sort(([a], [b]) => a - b);
      const [one, two] = [await stood(off), await stood(other.map(([, record]) => record))];
      await takeBack(joined.toReversed());
      expect(one).toEqual(two);
      expect(one.groups).toHaveLength(off.length + (off.length < records.length ? 1 : 0));
      expect(await keptState(world)).toBe(before);
    }),
    { ...RUNS, numRuns: 12 },
  );
});

/** Which records stand together, and which were said to be of two people. */
async function whoIsWho(records: readonly RecordId[]) {
  const everybody = await world.store.everybody();
  const each = await world.store.recordsOfEach(everybody.people.map(({ id }) => id));
  const groups = [...each.values()]
    .map((own) =>
      own
        .map(({ id }) => id)
        .filter((id) => records.includes(id))
        .sort()
        .join(' '),
    )
    .filter((group) => group !== '');
  const apart = (await world.store.keptApart(records)).map((pair) => [...pair].sort().join(' '));
  return { groups: groups.sort(), apart: [...new Set(apart)].sort() };
}

test('of two rests the longer one holds, whichever is named first', () => {
  fc.assert(
    fc.property(rest, rest, ({ attention: one }, { attention: other }) => {
      expect(longerRest(one, other)).toEqual(longerRest(other, one));
    }),
  );
});
