import { z } from 'zod';
import { type PersonId, personId } from '../core/ids.ts';
import { countText } from '../core/network/time-words.ts';
import { Refusal } from '../core/refusal.ts';
import { sureGroups } from '../core/same-person/sure-groups.ts';
import type { Reader, Store, Writer } from '../core/store.ts';
import { mergeInto } from './join-people.ts';
import { shownIfDone } from './shown.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

const MOST_PAIRS = 200;

export const doubtsJoin = verb({
  name: 'doubts.join',
  says: 'Joins pairs that are one person each, all in one act; one undo takes them apart again.',
  writes: true,
  idempotent: true,
  command: {
    words: 'same join',
    aliases: ['doubts join'],
    positional: ['pairs...'],
    examples: ['mutuals same join 01k9x2m4t0abcdef=01k9x2m4t0abcdeg'],
  },
  input: z.object({
    pairs: z
      .array(z.string().regex(/^[^=\s]{1,100}=[^=\s]{1,100}$/))
      .min(1)
      .max(MOST_PAIRS)
      .describe('the ids of two who are one, as ID=ID; the first stays'),
  }),
  output: actDone.extend({
    joined: z.array(z.object({ kept: z.string(), gone: z.string() })).describe('who went into whom'),
    left: z.int().describe('of how many pairs there is more to say; they are asked about one by one'),
  }),
  async run({ pairs }, { store, by }) {
    const meant = pairs.map(pairOf);
    await refuseStrangers(store, new Set(meant.flat()));
    const joined = joinsOf(await notKeptApart(store, meant));
    const line = `Joined ${countText(joined.length, 'pair')} beyond doubt`;
    const { act } = await store.act({ verb: 'doubts.join', by, line }, (writer) => joinAll(writer, joined));
    const gone = new Map(joined.map((join) => [join.gone, join.kept]));
    const nowOf = (person: PersonId): PersonId => gone.get(person) ?? person;
    const left = meant.filter(([one, other]) => nowOf(one) !== nowOf(other)).length;
    return { joined: [...joined], left, ...shownIfDone(act) };
  },
});

type Pair = readonly [PersonId, PersonId];
type Join = { readonly kept: PersonId; readonly gone: PersonId };

function pairOf(text: string): Pair {
  const [one = '', other = ''] = text.split('=');
  if (one === other) throw new Refusal('merge_with_self', one);
  return [personId(one), personId(other)];
}

async function refuseStrangers(store: Reader, people: ReadonlySet<PersonId>): Promise<void> {
  const known = new Set((await store.lines([...people])).map(({ id }) => id));
  for (const person of people) if (!known.has(person)) throw new Refusal('person_not_found', person);
}

/** What the user has said of two outweighs whatever speaks for one. */
async function notKeptApart(store: Store, pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const records = await store.recordsOfEach(pairs.flat());
  const owner = new Map([...records].flatMap(([person, own]) => own.map(({ id }) => [id, person] as const)));
  const apart = (await store.keptApart([...owner.keys()])).map(([one, other]) =>
    pairText(owner.get(one), owner.get(other)),
  );
  const known = new Set(apart);
  return pairs.filter(([one, other]) => !known.has(pairText(one, other)));
}

const pairText = (one: PersonId | undefined, other: PersonId | undefined): string =>
  [one, other].sort().join('=');

function joinsOf(pairs: readonly Pair[]): readonly Join[] {
  return sureGroups(pairs).flatMap(([kept, ...others]) =>
    kept ? others.map((gone) => ({ kept, gone })) : [],
  );
}

async function joinAll(writer: Writer, joined: readonly Join[]): Promise<void> {
  for (const { kept, gone } of joined) await mergeInto(writer, kept, gone);
}
