import { bringAlong } from '../core/bring-along.ts';
import type { Day } from '../core/day.ts';
import type { WholePerson } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import { isClosed } from '../core/introductions/introduction-state.ts';
import type { Matter } from '../core/matters/matter.ts';
import { askText } from '../core/mutual/ask-text.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { Reader } from '../core/store.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import { introductionsShowing, shownIntroduction } from './shown-introduction.ts';

/** All that stands between me and one person, as a brief tells it. */
export type BriefMatters = {
  readonly benefits: readonly Matter<'benefit'>[];
  readonly promises: readonly Matter<'promise'>[];
  readonly thanks: readonly Matter<'thanks'>[];
  /** Asks and introductions that are open, each a sentence. */
  readonly open: readonly string[];
  /** What I could bring, each a sentence. */
  readonly bring: readonly string[];
  readonly kinds: WholePerson['kinds'];
  /** What stands on their card. */
  readonly notes: readonly string[];
};

export async function briefMatters(
  store: Reader,
  line: PersonLine,
  { about, on }: { readonly about: string; readonly on: Day },
): Promise<BriefMatters> {
  const person = line.id;
  const [benefits, promises, thanks, { card, kinds }] = await Promise.all([
    store.matters({ kind: 'benefit', person }),
    store.matters({ kind: 'promise', person, state: 'open' }),
    store.matters({ kind: 'thanks', person, state: 'open' }),
    cardAndKinds(store, person),
  ]);
  return {
    benefits,
    promises,
    thanks,
    open: [...(await openAsks(store, line, on)), ...(await openIntroductions(store, person, on))],
    bring: await whatToTake(store, line, { help: lastHelp(benefits), about, on }),
    kinds,
    notes: card.notes.map(({ value }) => value),
  };
}

/** The last thing they did for me that words tell of; a good word is told of where there is nothing else. */
function lastHelp(benefits: readonly Matter<'benefit'>[]): string {
  const told = benefits.filter(({ about }) => about.direction === 'received' && about.line !== '');
  return (told.find(({ about }) => about.what !== 'endorsement') ?? told[0])?.about.line ?? '';
}

async function openAsks(store: Reader, { id, name }: PersonLine, on: Day): Promise<readonly string[]> {
  const asks = await store.matters({ kind: 'ask', person: id, state: 'open' });
  return asks.map((one) => askText(one, name, on));
}

async function openIntroductions(store: Reader, person: PersonId, on: Day): Promise<readonly string[]> {
  const all = await store.matters({ kind: 'introduction', person });
  const open = all.filter((one) => !isClosed(one));
  const showing = await introductionsShowing(store, open, on);
  return open.map((one) => shownIntroduction(one, showing).says);
}

type Recalled = { readonly help: string; readonly about: string; readonly on: Day };

async function whatToTake(store: Reader, line: PersonLine, { help, about, on }: Recalled) {
  const [needs, offers] = await Promise.all([
    store.matters({ kind: 'need', person: line.id, state: 'open' }),
    store.matters({ kind: 'offer', state: 'open' }),
  ]);
  const { lastDay, organisation } = line;
  const past = { help, about, lastDay, ...(organisation !== undefined && { organisation }) };
  return bringAlong({ past, needs, offers: offers.filter((one) => one.about.of === 'me') }, on);
}
