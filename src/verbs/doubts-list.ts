import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import type { Reader } from '../core/store.ts';
import { likeness } from '../formats/likeness/likeness.ts';
import { doubtView, shownDoubt } from './doubt-views.ts';
import { type FoundDoubts, findDoubts } from './find-doubts.ts';
import { findPerson } from './find-person.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';
import { personRef } from './views.ts';

const ASKED_AT_ONCE = 10;
const MOST_ASKED = 200;

export const doubtsList = verb({
  name: 'doubts.list',
  says: 'Asks which people may be one person, with both cards and what speaks for and against, the most worth knowing first.',
  writes: false,
  long: true,
  command: {
    words: 'same',
    aliases: ['doubts list'],
    positional: ['person'],
    examples: ['mutuals same', 'mutuals same "Ada Lovelace"', 'mutuals same --limit 50 --json'],
  },
  input: z.object({
    person: personRef.optional().describe('only who may be the same as this person'),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_ASKED)
      .optional()
      .describe(`how many questions at most; ${ASKED_AT_ONCE} unless you say`),
  }),
  output: z.object({
    doubts: z.array(doubtView),
    total: z.int().describe('how many there are in all'),
    sure: z.int().describe('of how many the evidence leaves nothing to ask'),
    people: z.int().describe('how many people were compared'),
  }),
  async run({ person, limit }, { store, watch, ...deps }) {
    const on = today({ store, watch, ...deps });
    const about = person === undefined ? undefined : await findPerson(store, person, on);
    const alike = likeness();
    const found = await findDoubts(store, { on, watch, likeness: alike, about: about?.id });
    const asked = found.doubts.toSorted((one, other) => Number(isSure(other)) - Number(isSure(one)));
    const shown = asked.slice(0, limit ?? ASKED_AT_ONCE);
    const records = await store.recordsOfEach(shown.flatMap(({ one, other }) => [one, other]));
    const known = { weights: found.weights, records, people: await peopleIn(store, shown) };
    return {
      doubts: shown.flatMap((doubt) => shownDoubt(doubt, known, { likeness: alike, on }) ?? []),
      total: asked.length,
      sure: asked.filter(isSure).length,
      people: found.among,
    };
  },
});

async function peopleIn(reader: Reader, doubts: FoundDoubts['doubts']) {
  const ids = doubts.flatMap(({ one, other, company }) => [one, other, ...company.rarest]);
  return new Map((await reader.lines([...new Set(ids)])).map((line) => [line.id, line]));
}

const isSure = ({ verdict }: Doubt<PersonId>): boolean => verdict === 'auto';
