import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import type { MatterId } from '../core/ids.ts';
import { introductionState, standsSince } from '../core/introductions/introduction-state.ts';
import { introductionText } from '../core/introductions/introduction-text.ts';
import { type IntroductionNames, type Waiting, waitingFor } from '../core/introductions/waiting-for.ts';
import { INTRODUCTION_STATES } from '../core/matters/introduction.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import { someone } from './mutual-views.ts';
import { type NameOf, namesOf } from './names-of.ts';

export const introductionView = z.object({
  id: z.string(),
  direction: z
    .enum(['received', 'given'])
    .describe('received: somebody brings you to another; given: you bring two together'),
  state: z.enum(INTRODUCTION_STATES),
  since: z.string().describe('since when it stands as it does'),
  connector: someone.optional().describe('who brings you together; missing when it is you'),
  via: someone.optional().describe('whom the connector would have to ask in turn'),
  one: someone.optional().describe('whom you bring to the other; missing when it is you'),
  other: someone.describe('the one who is reached'),
  why: z.string(),
  forThem: z.string().optional().describe('what is in it for the one who is reached'),
  waitsFor: z.enum(['me', 'them', 'nobody']),
  due: z.string().optional().describe('until when that is no wonder'),
  lateDays: z.int(),
  says: z.string().describe('one sentence'),
  todo: z.string().optional().describe('what to do'),
});
export type IntroductionView = z.input<typeof introductionView>;

/** What introductions are shown from. */
export type IntroductionsShowing = {
  readonly nameOf: NameOf;
  /** Those of my promises that are open. */
  readonly openPromises: ReadonlySet<MatterId>;
  readonly today: Day;
};

type Introduction = Matter<'introduction'>;

export async function introductionsShowing(
  reader: Reader,
  all: readonly Introduction[],
  today: Day,
): Promise<IntroductionsShowing> {
  const promises = await reader.matters({ kind: 'promise', state: 'open' });
  return {
    nameOf: await namesOf(reader, all.flatMap(eachAlone)),
    openPromises: new Set(promises.map(({ id }) => id)),
    today,
  };
}

/** Everybody who has a part, as those whom something is with. */
function eachAlone({ people }: Introduction): readonly Pick<Matter, 'people'>[] {
  return people.map(({ person }) => ({ people: [{ part: 'with', person }] }));
}

export function namesIn(introduction: Introduction, nameOf: NameOf): IntroductionNames {
  return {
    connector: nameOf(personWith(introduction, 'connector')),
    one: nameOf(personWith(introduction, 'one')),
    other: nameOf(personWith(introduction, 'other')),
  };
}

export function waitingOf(introduction: Introduction, showing: IntroductionsShowing): Waiting {
  const { telling } = introduction.about;
  const isTold = telling === undefined || !showing.openPromises.has(telling);
  return waitingFor(introduction, { names: namesIn(introduction, showing.nameOf), isTold }, showing.today);
}

export function shownIntroduction(
  introduction: Introduction,
  showing: IntroductionsShowing,
): IntroductionView {
  const { nameOf, today } = showing;
  const waiting = waitingOf(introduction, showing);
  const { direction, why, forThem } = introduction.about;
  const part = (name: 'connector' | 'via' | 'one' | 'other') => {
    const id = personWith(introduction, name);
    return id === undefined ? undefined : { id, name: nameOf(id) };
  };
  const [connector, via, one] = [part('connector'), part('via'), part('one')];
  return {
    id: introduction.id,
    direction,
    state: introductionState(introduction),
    since: dayText(standsSince(introduction)),
    ...(connector && { connector }),
    ...(via && { via }),
    ...(one && { one }),
    other: part('other') ?? { id: '', name: nameOf(undefined) },
    why,
    ...(forThem !== undefined && { forThem }),
    waitsFor: waiting.for,
    ...(waiting.dueDay !== undefined && { due: dayText(waiting.dueDay) }),
    lateDays: waiting.lateDays,
    says: introductionText(introduction, namesIn(introduction, nameOf), today),
    ...(waiting.todo !== undefined && { todo: waiting.todo }),
  };
}
