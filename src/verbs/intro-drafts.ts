import type { PersonId } from '../core/ids.ts';
import {
  type Draft,
  type DraftFacts,
  type DraftPerson,
  draftsToGive,
  draftsToReceive,
  missingInDrafts,
} from '../core/introductions/drafts.ts';
import { inItForThem } from '../core/introductions/in-it-for-them.ts';
import { joinedManners } from '../core/matters/joined-manners.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { personCard } from '../core/person-card.ts';
import type { Reader } from '../core/store.ts';
import { type IntroStep, UNKNOWN_TERM } from './intro-steps.ts';
import type { Deps } from './verb.ts';

export type IntroDrafts = { readonly drafts: readonly Draft[]; readonly missing: readonly string[] };

/** The letters around an introduction, from what is known of those who stand in it. */
export async function introDrafts(
  introduction: Matter<'introduction'>,
  steps: readonly IntroStep[],
  { store }: Pick<Deps, 'store'>,
): Promise<IntroDrafts> {
  const { direction, why } = introduction.about;
  const facts: DraftFacts = {
    me: await whoIAm(store),
    why,
    forThem: introduction.about.forThem ?? (await offerForThem(introduction, store)),
  };
  const missing = missingInDrafts(facts, direction);
  const part = (name: string) => draftPerson(store, personWith(introduction, name));
  const [connector, via, one, other] = await Promise.all([
    part('connector'),
    part('via'),
    part('one'),
    part('other'),
  ]);
  if (!other) return { drafts: [], missing };
  if (direction === 'given') return { drafts: one ? draftsToGive({ ...facts, one, other }) : [], missing };
  const areAcquainted = steps
    .slice(1)
    .every(({ reasons }) => reasons.every(({ term }) => term !== UNKNOWN_TERM));
  return {
    drafts: connector ? draftsToReceive({ ...facts, connector, other, via, areAcquainted }) : [],
    missing,
  };
}

async function whoIAm(store: Reader): Promise<DraftFacts['me']> {
  const id = await store.me();
  const line = id === undefined ? undefined : await store.person(id);
  if (!line) return undefined;
  const { emails } = personCard(await store.recordsOf(line.id));
  return { ...line, email: emails[0]?.value };
}

/** Somebody as a letter speaks of them and to them. */
async function draftPerson(store: Reader, id: PersonId | undefined): Promise<DraftPerson | undefined> {
  const line = id === undefined ? undefined : await store.person(id);
  if (!line) return undefined;
  const { address } = joinedManners(await store.matters({ kind: 'manners', person: line.id }));
  return { ...line, address };
}

/** What I can give and the one who is reached looks for; when I introduce others, that says nothing. */
async function offerForThem(
  introduction: Matter<'introduction'>,
  store: Reader,
): Promise<string | undefined> {
  const other = personWith(introduction, 'other');
  if (introduction.about.direction === 'given' || other === undefined) return undefined;
  const [offers, needs] = await Promise.all([
    store.matters({ kind: 'offer', state: 'open' }),
    store.matters({ kind: 'need', person: other, state: 'open' }),
  ]);
  return inItForThem(
    offers.filter(({ about }) => about.of === 'me'),
    needs,
  );
}
