import { z } from 'zod';
import { returnedText } from '../core/endorsements/last-returned.ts';
import { whatCanBeSaid } from '../core/endorsements/what-can-be-said.ts';
import { type Speaker, type SpeakersKnown, whoWouldSpeak } from '../core/endorsements/who-would-speak.ts';
import { wordsFirst } from '../core/endorsements/words-first.ts';
import type { Everybody, WholePerson } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { weightBetween } from '../core/network/circle/half-ties.ts';
import { firstStep } from '../core/network/paths/path-network.ts';
import type { PersonLine } from '../core/person-line.ts';
import { findPerson } from './find-person.ts';
import { namesOf } from './names-of.ts';
import { shownLine, today } from './shown.ts';
import { endorsementView, shownEndorsement } from './shown-endorsement.ts';
import { type Deps, verb } from './verb.ts';
import { limit, personLineView, personRef, reasonView } from './views.ts';

const SPEAKERS_SHOWN = 5;

export const endorsementsList = verb({
  name: 'endorsements.list',
  says: 'Shows who has spoken for you and in what words, who would, and what you can truthfully say for somebody.',
  writes: false,
  command: {
    words: 'endorsements',
    aliases: ['endorsements list'],
    positional: ['person'],
    examples: [
      'mutuals endorsements',
      'mutuals endorsements "Ada Lovelace"',
      'mutuals endorsements --to "Grace Hopper"',
    ],
  },
  input: z.object({
    person: personRef.optional().describe('only of one person, with what you can say for them'),
    to: personRef.optional().describe('to whom you would be recommended'),
    limit,
  }),
  output: z.object({
    received: z.array(
      endorsementView.extend({ returned: z.string().describe('what you last gave them, in one sentence') }),
    ),
    given: z.array(endorsementView),
    more: z.int().describe('how many there are beyond these'),
    would: z
      .array(z.object({ person: personLineView, says: z.string(), reasons: z.array(reasonView) }))
      .describe('who would speak for you, as far as it can be told'),
    canSay: z
      .object({ person: personLineView, facts: z.array(z.string()) })
      .optional()
      .describe('what you can truthfully say for the one who was named'),
  }),
  async run({ person: ref, to, limit: most }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const line = ref === undefined ? undefined : await findPerson(store, ref, on);
    const [all, benefits] = await Promise.all([
      store.matters({ kind: 'endorsement', ...(line && { person: line.id }) }),
      store.matters({ kind: 'benefit' }),
    ]);
    const shown = wordsFirst(all).slice(0, most);
    const nameOf = await namesOf(store, shown.flatMap(bothSides));
    const favours = byPerson(benefits);
    return {
      received: shown.filter(isReceived).map((one) => ({
        ...shownEndorsement(one, nameOf, on),
        returned: returnedText(one.day, favoursWith(favours, one), {
          name: nameOf(personWith(one)),
          today: on,
        }),
      })),
      given: shown.filter((one) => !isReceived(one)).map((one) => shownEndorsement(one, nameOf, on)),
      more: all.length - shown.length,
      would: line ? [] : await speakers(to, favours, deps),
      ...(line && { canSay: { person: shownLine(line, on), facts: await factsOf(line, favours, deps) } }),
    };
  },
});

const isReceived = ({ about }: Matter<'endorsement'>): boolean => about.direction === 'received';

type Favours = ReadonlyMap<PersonId, readonly Matter<'benefit'>[]>;

function byPerson(benefits: readonly Matter<'benefit'>[]): Favours {
  const found = new Map<PersonId, Matter<'benefit'>[]>();
  for (const one of benefits) {
    const person = personWith(one);
    if (person === undefined) continue;
    const theirs = found.get(person);
    if (theirs) theirs.push(one);
    else found.set(person, [one]);
  }
  return found;
}

function favoursWith(favours: Favours, endorsement: Matter<'endorsement'>): readonly Matter<'benefit'>[] {
  const person = personWith(endorsement);
  return person === undefined ? [] : (favours.get(person) ?? []);
}

/** Who spoke or was spoken for, and who heard it, each as those whom something is with. */
function bothSides({ people }: Matter<'endorsement'>): readonly Pick<Matter, 'people'>[] {
  return people.map(({ person }) => ({ people: [{ part: 'with', person }] }));
}

async function factsOf(line: PersonLine, favours: Favours, deps: Deps): Promise<string[]> {
  const promises = await deps.store.matters({ kind: 'promise', person: line.id });
  const known = { line, benefits: favours.get(line.id) ?? [], promises };
  return [...whatCanBeSaid(known, today(deps))];
}

async function speakers(to: string | undefined, favours: Favours, deps: Deps) {
  const { store } = deps;
  const everybody = await store.everybody();
  const { people, me, asOf } = everybody;
  const known: SpeakersKnown = {
    people,
    benefitsOf: ({ id }) => favours.get(id) ?? [],
    myFirm: people[me ?? -1]?.firm,
    target: to === undefined ? undefined : await targetOf(to, everybody, deps),
    today: asOf,
  };
  return whoWouldSpeak(known, SPEAKERS_SHOWN).map((one) => shownSpeaker(one, known));
}

/** How well each knows whoever is to hear it, as far as it was seen. */
async function targetOf(
  to: string,
  { numberOf, asOf }: Everybody,
  { store }: Deps,
): Promise<SpeakersKnown['target']> {
  const { id, name } = await findPerson(store, to, asOf);
  const acquaintances = await store.acquaintances();
  const number = numberOf.get(id);
  return {
    name,
    knownBy({ id: speaker }: WholePerson) {
      const from = numberOf.get(speaker);
      if (!acquaintances || from === undefined || number === undefined) return 0;
      return firstStep(weightBetween(acquaintances.paths.graph, from, number));
    },
  };
}

function shownSpeaker({ person, choice, reasons }: Speaker, { today: on, target }: SpeakersKnown) {
  const isFresh = choice.ask === 'recommend me';
  const first = isFresh ? '' : ' Tell them first what you have done since they last saw your work.';
  return {
    person: shownLine(person, on),
    says: `${person.name} could speak for you${target ? ` to ${target.name}` : ''}.${first}`,
    reasons: reasons.map(({ says }) => ({ term: 'endorsement', says })),
  };
}
