import { z } from 'zod';
import type { Everybody, KindAxis } from '../core/everybody.ts';
import { MOST_PATHS } from '../core/network/paths/best-paths.ts';
import { findWays, type Wanted, type WaysAnswer } from '../core/ways/find-ways.ts';
import { introGround } from './intro-ground.ts';
import { readWanted } from './read-wanted.ts';
import { shownLine, today } from './shown.ts';
import { shownWays } from './shown-ways.ts';
import { type Deps, verb } from './verb.ts';
import { personLineView, reasonView } from './views.ts';
import { waysView } from './ways-view.ts';

const KNOWN_SHOWN = 5;
/** For so long it is watched whether contact comes of a way that was shown. */
const HORIZON_DAYS = 90;

const NOBODY_SOUGHT =
  'Say whom you want to get to: a name, an organisation, or a kind of people such as --field law.';

function isSomebodySought({ to, field, function: work, level, place }: WantedKinds): boolean {
  return [to, field, work, level, place].some((said) => said !== undefined);
}

type WantedKinds = Readonly<Partial<Record<'to' | KindAxis, string | undefined>>>;

const kindFlag = z.string().trim().min(1).max(100).optional();

export const waysFind = verb({
  name: 'ways.find',
  says: 'Finds who could bring you to a person, an organisation or a kind of people, each way with its evidence and its chance.',
  writes: false,
  command: {
    words: 'ways',
    aliases: ['ways find'],
    positional: ['to...'],
    examples: [
      'mutuals ways "Grace Hopper"',
      'mutuals ways "Analytical Engines" --for news',
      'mutuals ways --field law --level head',
    ],
  },
  input: z
    .object({
      to: z
        .string()
        .trim()
        .min(1)
        .max(300)
        .optional()
        .describe('a person (name, address or id), else an organisation'),
      field: kindFlag.describe('only people of this field; `mutuals kinds` lists them'),
      function: kindFlag.describe('only people who do this work'),
      level: kindFlag.describe('only people of this level'),
      place: kindFlag.describe('only people in this country; a city will do'),
      for: z.enum(['act', 'news']).optional().describe('will they act for you, or have they news; else both'),
      most: z.coerce
        .number()
        .int()
        .min(1)
        .max(MOST_PATHS)
        .default(3)
        .describe('how many ways that share nobody, at most'),
    })
    .refine(isSomebodySought, { path: ['to'], error: NOBODY_SOUGHT }),
  output: z.object({
    to: z.object({
      kind: z.enum(['person', 'organisation', 'kind']),
      name: z.string().describe('a name, or "at Oven", "of field law"'),
      people: z.int().describe('how many people it may be'),
    }),
    says: z.string().describe('the answer in short'),
    known: z.array(personLineView).describe('whom of them you know already, the strongest first'),
    knownCount: z.int(),
    ways: z.array(waysView).describe('through others; to those you do not know yet'),
    reasons: z
      .array(reasonView)
      .describe('how well you know them, who holds every way, of how many the kind is known'),
    help: z.array(z.string()).describe('what would help where no way is known'),
    empty: z.enum(['me_unknown']).optional().describe('why nothing can be said'),
  }),
  async run({ to, for: purpose, most, ...kinds }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const everybody = await deps.store.everybody();
    const wanted = await readWanted({ to, kinds }, { reader: deps.store, everybody, on });
    const head = { kind: wanted.kind, name: wanted.name, people: wanted.people.length };
    const introductions = await deps.store.matters({ kind: 'introduction' });
    const showing = await introGround(deps, everybody, introductions);
    if (!showing) return { to: head, ...UNANSWERED };
    const purposes = purpose ? [purpose] : (['act', 'news'] as const);
    const found = findWays(wanted, showing, { purposes, most });
    await foretell(wanted, found, { deps, everybody });
    return {
      to: head,
      says: found.says,
      known: found.known.slice(0, KNOWN_SHOWN).flatMap((number) => {
        const person = everybody.people[number];
        return person ? [shownLine(person, on)] : [];
      }),
      knownCount: found.known.length,
      ways: found.ways.map((ways) => shownWays(ways, showing)),
      reasons: found.reasons.map(({ term, says }) => ({ term, says })),
      help: [...found.help],
    };
  },
});

const UNANSWERED = {
  says: 'Nobody has said who you are yet, so there is no telling whom you know.',
  known: [],
  knownCount: 0,
  ways: [],
  reasons: [],
  help: ['Say which address is yours: mutuals me ADDRESS'],
  empty: 'me_unknown' as const,
};

/** What was shown of somebody I was never in touch with is written down, to be held against what comes of it. */
async function foretell(
  { kind, people }: Wanted,
  { ways }: WaysAnswer,
  { deps, everybody }: { readonly deps: Deps; readonly everybody: Everybody },
): Promise<void> {
  const person = everybody.people[people[0] ?? -1];
  const [shown] = ways.filter(({ purpose }) => purpose === 'act');
  if (kind !== 'person' || !shown || !person || person.activeDays > 0) return;
  const told = { model: 'path', person: person.id, on: today(deps), chance: shown.together };
  await deps.store.foretell([{ ...told, horizonDays: HORIZON_DAYS }]);
}
